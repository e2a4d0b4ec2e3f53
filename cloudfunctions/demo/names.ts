import type { Random } from './random';

const FAMILY = [
  ...'王李张刘陈杨黄吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石',
];
const GIVEN = [
  ...[
    '建国',
    '秀英',
    '桂兰',
    '志强',
    '玉兰',
    '海燕',
    '晓明',
    '丽华',
    '文斌',
    '春梅',
    '国强',
    '雪梅',
    '俊杰',
    '小红',
  ],
  ...[
    '德福',
    '金凤',
    '永康',
    '淑芬',
    '思远',
    '佳琪',
    '长江',
    '慧敏',
    '家豪',
    '雨桐',
    '新民',
    '红霞',
    '子轩',
    '月娥',
  ],
  ...[
    '立军',
    '静怡',
    '万里',
    '素珍',
    '浩然',
    '美玲',
    '光明',
    '巧云',
    '一鸣',
    '翠萍',
    '维民',
    '若兰',
    '振华',
    '小芳',
  ],
];

/** An invented name; any likeness is chance. */
export const inventName = (random: Random): string => random.pick(FAMILY) + random.pick(GIVEN);

/** Numbers of a block that belongs to nobody here: 139 0000 xxxx. */
export const inventPhone = (serial: number): string => `1390000${String(serial).padStart(4, '0')}`;
