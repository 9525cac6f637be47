import type { Area } from "../catalogue";

export const timelineExport = {
  menu: "导出与打印",
  svg: "下载矢量图（SVG）",
  png: (scale: number) => `下载图片（PNG，${scale}倍）`,
  print: (paper: string) => `打印或存为PDF（${paper}横向）`,
  dark: "深色底",
  drawing: "正在生成图片……",
  drawn: "图片已生成。",
  tooLarge: (scale: number) => `所列事项较多，${scale}倍图片超出浏览器可绘制的大小。请选用较小的倍数，或下载矢量图。`,
  failed: "图片未能生成，请下载矢量图。",
  fileName: (plan: string, day: string) => `${plan}_时间轴_${day}`,
  asOf: (day: string) => `截至${day}`,
  range: (range: string) => `时间范围：${range}`,
  filtered: (name: string, value: string) => `${name}：${value}`,
  chosenOn: (day: string) => `按${day}的情况筛选`,
  compared: (day: string) => `阴影为${day}的起止日期`,
  sheets: {
    title: (plan: string) => `${plan}：打印时间轴`,
    heading: "打印时间轴",
    lead: (count: number, paper: string) =>
      `${paper}横向，共${count}页。如需PDF文件，请在打印对话框中选择“另存为PDF”。`,
    print: "打印",
    back: "返回时间轴",
    paper: "纸张",
    number: (number: number, count: number) => `第${number}页 / 共${count}页`,
    label: (number: number, count: number) => `时间轴第${number}页，共${count}页`,
    continued: (title: string) => `${title}（续）`,
  },
} satisfies Area;
