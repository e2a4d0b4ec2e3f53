/// <reference types="@tarojs/taro" />

declare module '*.scss';

/** Subscription templates with their ids, `request.progress=ID,…`; empty where none is set up (config/index.ts). */
declare const MESSAGE_TEMPLATES: string;
