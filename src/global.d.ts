/// <reference types="@tarojs/taro" />

declare module '*.scss';

/** Ids of the subscription templates a resident is asked for, with commas; empty where none is set up (config/index.ts). */
declare const REQUEST_TEMPLATES: string;
