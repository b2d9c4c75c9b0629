/** A report on 2024 without its fourth section, which is an error, and with a period that is whole. */
export const withoutFourthSection = `# 青禾县水利局2024年政府信息公开工作年度报告

本报告所列数据的统计期限为2024年1月1日至2024年12月31日。

## 一、总体情况

本年度主动公开政府信息12条。

## 二、主动公开政府信息情况

本年度未制发行政规范性文件。

## 三、收到和处理政府信息公开申请情况

本年度未收到政府信息公开申请。

## 五、存在的主要问题及改进情况

解读材料偏少，将增加图解。

## 六、其他需要报告的事项

本年度未收取信息处理费。
`
