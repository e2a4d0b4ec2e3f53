/** Names of the one environment that the local cloud plays. */
export const ENV_ID = 'yijianqing-local';
export const BUCKET = '796a-yijianqing-local-1250000000';
export const APP_ID = 'wx0000000000000000';
export const REGION = 'ap-shanghai';
