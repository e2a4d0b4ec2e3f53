import type { IconName } from '../../shared/ui/show/icons';

/** A usual notice with gaps (`〔停水日期〕`) for what is different each time. */
export type Template = {
  name: string;
  icon: IconName;
  kind: 'notice' | 'service';
  title: string;
  body: string;
};

const ASK = '## 咨询电话\n\n社区值班电话：〔值班电话〕';

export const TEMPLATES: readonly Template[] = [
  {
    name: '停水',
    icon: 'water',
    kind: 'notice',
    title: '〔停水日期〕停水通知',
    body: `因〔停水原因〕，以下楼栋将临时停水。

## 什么时候

**〔停水日期〕〔开始时间〕至〔恢复时间〕**

## 哪些楼停水

〔停水范围〕

## 请您提前准备

- 提前储存生活用水
- 关好水龙头，防止来水时漏水
- 刚来水时水可能发黄，放一会儿再用

${ASK}`,
  },
  {
    name: '停电',
    icon: 'light',
    kind: 'notice',
    title: '〔停电日期〕停电通知',
    body: `因〔停电原因〕，以下楼栋将临时停电。

## 什么时候

**〔停电日期〕〔开始时间〕至〔恢复时间〕**

## 哪些楼停电

〔停电范围〕

## 请您提前准备

- 停电期间不要乘坐电梯
- 家里有人使用制氧机等医疗设备的，请马上联系社区，我们帮您想办法
- 出门前拔掉电器插头，防止来电时烧坏

${ASK}`,
  },
  {
    name: '疫苗接种',
    icon: 'care',
    kind: 'service',
    title: '〔疫苗名称〕接种通知',
    body: `〔接种对象〕可以接种〔疫苗名称〕了。

## 时间和地点

- 时间：**〔接种时间〕**
- 地点：〔接种地点〕
- 费用：〔费用说明〕

## 请带好

- 身份证或户口簿
- 以前的接种本

发热、过敏或正在生病的，请先问医生。行动不便的老人可以请网格员帮忙预约。

${ASK}`,
  },
  {
    name: '缴费',
    icon: 'scale',
    kind: 'service',
    title: '〔年度〕〔缴费项目〕缴费通知',
    body: `〔年度〕〔缴费项目〕开始缴费。

## 怎么缴

- 截止日期：**〔截止日期〕**
- 标准：〔缴费标准〕
- 手机缴费：〔手机缴费办法〕
- 现场缴费：〔现场缴费地点〕

请只通过上面的办法缴费。**社区不会打电话要您的验证码，也不会让您转账到个人账户。**

${ASK}`,
  },
  {
    name: '会议',
    icon: 'people',
    kind: 'notice',
    title: '〔会议名称〕通知',
    body: `请〔参会人员〕参加〔会议名称〕。

## 时间和地点

- 时间：**〔会议时间〕**
- 地点：〔会议地点〕

## 议题

1. 〔第一项议题〕
2. 〔第二项议题〕

不能到场的，可以在这条通知下面提问，或者把意见告诉您的网格员。

${ASK}`,
  },
];
