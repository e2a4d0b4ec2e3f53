/** Statements about one question, and how three kinds of neighbours tend to stand to each: agree, disagree or pass. */
export type ToldStatement = {
  words: string;
  /** Of whom; without it staff said it, to begin with. */
  openid?: string;
  /** One sign for each kind of neighbour. */
  leans: string;
};

export const PARKING = {
  title: '小区停车怎么排',
  question:
    '友爱街小区登记车辆 400 多辆，车位不到 200 个。办法要大家一起想：下面每句话，您赞同还是不赞同？也可以说一句自己的。',
  statements: [
    { words: '先保证消防通道畅通，谁都不能占', leans: '+++' },
    { words: '车位应当先到先停，不分你我', leans: '-+o' },
    { words: '每户先保证一个车位，第二辆车排后面', leans: '+-+' },
    { words: '第二辆车应当多交停车费', leans: '+-+' },
    { words: '北边空地可以改成车位', leans: '++-' },
    { words: '绿地不能再减了，孩子要有地方玩', leans: 'o-+' },
    { words: '访客车辆晚上十点后应当离开', leans: '++o' },
    { words: '白天车位可以给附近上班的人错时停', leans: '-+o' },
    { words: '停车费收支每季度要公开', leans: '+++' },
    { words: '充电桩要集中建，不许飞线充电', leans: '+o+' },
    { words: '请交警把路边划出夜间停车位', leans: '++o' },
    { words: '老人多的单元门口要留出上下车的地方', leans: '+++', openid: 'demo-resident-zhou' },
    { words: '没有车的人也应当分到收益', leans: '--+', openid: 'demo-building-lead-xu' },
  ] as readonly ToldStatement[],
  held: { words: '某些人占两个车位就是缺德', openid: 'demo-resident-zhao' },
};

export const GARDEN = {
  title: '楼下空地种什么好',
  question: '三号楼前的空地清出来了。大家觉得种什么、怎么管好？',
  statements: [
    { words: '种树遮阴，别种要天天浇水的花', leans: 'ooo' },
    { words: '分成小块，谁认领谁管', leans: 'ooo' },
    { words: '铺成平地，摆几张石桌凳', leans: 'ooo' },
  ] as readonly ToldStatement[],
};
