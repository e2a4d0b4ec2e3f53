const target = process.env.LOCAL_CLOUD_URL ?? 'http://127.0.0.1:8080';

/** `taro build --type h5 --watch` serves the app; calls, files and personas come from the local cloud. */
export const serveLocalCloud = [{ context: ['/fn', '/_storage', '/_emulator'], target }];
