<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Axis</name>
    <message>
        <source>(log scale)</source>
        <translation>(对数刻度)</translation>
    </message>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1（对数刻度）</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG vector picture (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Data as CSV (*.csv)</source>
        <translation>CSV 数据 (*.csv)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Data of “%1”</source>
        <translation>“%1”的数据</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;data</source>
        <translation>显示数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>重置缩放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy data as CS&amp;V</source>
        <translation>将数据复制为 CSV(&amp;V)</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>interval %1 – %2</source>
        <translation>区间 %1 – %2</translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation>违反限制</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>Heat map of %1 rows and %2 columns.</source>
        <translation>%1 行 %2 列的热图。</translation>
    </message>
    <message>
        <source>Parallel axes with %1 lines.</source>
        <translation>含 %1 条线的平行坐标图。</translation>
    </message>
    <message>
        <source>Chart of %1 against %2 with %3 points.</source>
        <translation>%1随%2变化的图，共 %3 个点。</translation>
    </message>
    <message>
        <source>Horizontal from %1 to %2.</source>
        <translation>横轴从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Vertical from %1 to %2.</source>
        <translation>纵轴从 %1 到 %2。</translation>
    </message>
</context>
<context>
    <name>HeldOffers</name>
    <message>
        <source>Weight bits</source>
        <translation>权重位宽</translation>
    </message>
    <message>
        <source>Activation bits</source>
        <translation>激活位宽</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>扩展比</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>模块数</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation>违反限制</translation>
    </message>
    <message>
        <source>meets the limits</source>
        <translation>满足限制</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>没有损失</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %1</source>
        <translation>%1 × %1</translation>
    </message>
    <message>
        <source>no known design</source>
        <translation>没有已知设计</translation>
    </message>
</context>
<context>
    <name>NetworkBlocks</name>
    <message numerus="yes">
        <source>%n convolution(s)</source>
        <translation>
            <numerusform>%n 个卷积</numerusform>
        </translation>
    </message>
    <message>
        <source> up to %1×%1</source>
        <translation>（最大 %1×%1）</translation>
    </message>
    <message>
        <source>%1 MMAC</source>
        <translation>%1 MMAC</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 通道</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>模块 %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>MBConv %1×%1</source>
        <translation>MBConv %1×%1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>主干入口</translation>
    </message>
    <message>
        <source>convolution %1×%1</source>
        <translation>卷积 %1×%1</translation>
    </message>
    <message>
        <source>no convolution</source>
        <translation>无卷积</translation>
    </message>
    <message>
        <source>%1 kB in memory</source>
        <translation>占内存 %1 kB</translation>
    </message>
    <message numerus="yes">
        <source>%n linear layer(s)</source>
        <translation>
            <numerusform>%n 个线性层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 个输出</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation>设计 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>(both axes log)</source>
        <translation>(双对数坐标)</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>未认证</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source> (first %1 of %2 rows)</source>
        <translation>（共 %2 行，列出前 %1 行）</translation>
    </message>
    <message>
        <source>Isotone report</source>
        <translation>Isotone 报告</translation>
    </message>
    <message>
        <source>Isotone report, version %1</source>
        <translation>Isotone 报告，版本 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>no column says which design it is about</source>
        <translation>没有列说明该行对应哪个设计</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>point</source>
        <translation>句点</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Energy equals power × latency in every row: it is derived, not measured apart.</source>
        <translation>每行的能耗都等于功率 × 延迟：它是推导得出的，并非单独测量。</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>数字以逗号作小数点。</translation>
    </message>
    <message>
        <source>column name</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>, or spell the designs in </source>
        <translation>，或在以下列中描述设计：</translation>
    </message>
    <message>
        <source>few different values</source>
        <translation>不同取值很少</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>device of the workspace</source>
        <translation>工作区中的设备</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>no metric in its name</source>
        <translation>列名中没有指标</translation>
    </message>
    <message>
        <source>device description</source>
        <translation>设备描述</translation>
    </message>
    <message>
        <source>its header names those it has.</source>
        <translation>其表头列出了所含的设备。</translation>
    </message>
    <message>
        <source>its value column</source>
        <translation>其数值列</translation>
    </message>
    <message>
        <source>the unit of</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>the metric of</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>the device of</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>the workspace has no designs yet</source>
        <translation>工作区中还没有设计</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>it names no device</source>
        <translation>该行没有给出设备</translation>
    </message>
    <message>
        <source>1: is not a table: the first line has no comma, semicolon or tab between column names</source>
        <translation>1: 不是表格：第一行的列名之间没有逗号、分号或制表符</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示值</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>斜线</translation>
    </message>
    <message>
        <source>Design row</source>
        <translation>设计行</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>whole-millisecond clock</source>
        <translation>整毫秒时钟</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>Parallel axes</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>design</source>
        <translation>个设计</translation>
    </message>
    <message>
        <source>designs</source>
        <translation>个设计</translation>
    </message>
    <message>
        <source>The better end of every axis is on top. Values beyond an axis stand at its end.</source>
        <translation>每个坐标轴上方为更优的一端。超出坐标轴的值画在轴端。</translation>
    </message>
    <message>
        <source>Each design on every device</source>
        <translation>各设计在每台设备上的表现</translation>
    </message>
    <message>
        <source>Designs that are slower</source>
        <translation>更慢的设计</translation>
    </message>
    <message>
        <source>Designs that are worse</source>
        <translation>更差的设计</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>bytes are weights and activations</source>
        <translation>字节数为权重与激活值之和</translation>
    </message>
    <message>
        <source>FLOP per byte</source>
        <translation>每字节 FLOP</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>实际达到</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>模型大小</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90% 区间</translation>
    </message>
    <message>
        <source>Dominated</source>
        <translation>被支配的设计</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>Front designs</source>
        <translation>前沿上的设计</translation>
    </message>
    <message>
        <source>connected design</source>
        <translation>个连通设计</translation>
    </message>
    <message>
        <source>connected designs</source>
        <translation>个连通设计</translation>
    </message>
    <message>
        <source>latency simulated</source>
        <translation>延迟为仿真值</translation>
    </message>
    <message>
        <source>latency measured</source>
        <translation>延迟为实测值</translation>
    </message>
    <message>
        <source>latency simulated where it was, else predicted</source>
        <translation>延迟有仿真值则用仿真值，否则用预测值</translation>
    </message>
    <message>
        <source>latency measured where it was, else predicted</source>
        <translation>延迟有实测值则用实测值，否则用预测值</translation>
    </message>
    <message>
        <source>accuracy simulated</source>
        <translation>准确率为仿真值</translation>
    </message>
    <message>
        <source>accuracy measured</source>
        <translation>准确率为实测值</translation>
    </message>
    <message>
        <source>accuracy measured where it was, else predicted</source>
        <translation>准确率有实测值则用实测值，否则用预测值</translation>
    </message>
    <message>
        <source>accuracy as imported</source>
        <translation>准确率为导入值</translation>
    </message>
    <message>
        <source>accuracy simulated where known, else predicted</source>
        <translation>准确率有仿真值则用仿真值，否则用预测值</translation>
    </message>
    <message>
        <source>accuracy as imported where known, else predicted</source>
        <translation>准确率有导入值则用导入值，否则用预测值</translation>
    </message>
    <message>
        <source>Accuracy against latency</source>
        <translation>准确率与延迟</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Top-1 准确率</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已钉选</translation>
    </message>
    <message>
        <source>Current design</source>
        <translation>当前设计</translation>
    </message>
    <message>
        <source>Nearest design</source>
        <translation>最接近的设计</translation>
    </message>
    <message>
        <source>What more would buy</source>
        <translation>放宽限制能换来什么</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>延迟限制</translation>
    </message>
    <message>
        <source>all limits held</source>
        <translation>遵守所有限制</translation>
    </message>
    <message>
        <source>dashed: latency limit alone</source>
        <translation>虚线：仅延迟限制</translation>
    </message>
    <message>
        <source>latency limit alone</source>
        <translation>仅延迟限制</translation>
    </message>
    <message>
        <source>The best accuracy for each latency limit, with the other limits held and without them.</source>
        <translation>各延迟限制下的最高准确率，分别为遵守和不遵守其他限制的情形。</translation>
    </message>
    <message>
        <source>The best accuracy for each latency limit.</source>
        <translation>各延迟限制下的最高准确率。</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau-b</source>
        <translation>Kendall τ-b</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation</source>
        <translation>Spearman 秩相关</translation>
    </message>
    <message>
        <source>Most inverted</source>
        <translation>颠倒最严重</translation>
    </message>
    <message>
        <source>Circle: reuse, square: with care, diamond: adapt. Filled: certified ≥ 0.90 at 95 %.</source>
        <translation>圆形：复用，方形：谨慎复用，菱形：适配。实心：以 95% 置信度认证 ≥ 0.90。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Intervals are within the marks.</source>
        <translation>区间小于标记。</translation>
    </message>
    <message>
        <source>Lines: 95 % intervals.</source>
        <translation>线段：95% 区间。</translation>
    </message>
    <message>
        <source>Ridge, one-hot</source>
        <translation>岭回归，独热编码</translation>
    </message>
    <message>
        <source>Ridge, physical sums</source>
        <translation>岭回归，物理量求和</translation>
    </message>
    <message>
        <source>Ridge, rich features</source>
        <translation>岭回归，丰富特征</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>FLOPs alone</source>
        <translation>仅 FLOPs</translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation>误差最大</translation>
    </message>
    <message>
        <source>Predicted against measured</source>
        <translation>预测值与实测值</translation>
    </message>
    <message>
        <source>held-out design</source>
        <translation>个留出设计</translation>
    </message>
    <message>
        <source>held-out designs</source>
        <translation>个留出设计</translation>
    </message>
    <message>
        <source>Held-out designs</source>
        <translation>留出的设计</translation>
    </message>
    <message>
        <source>Predicted against simulated</source>
        <translation>预测值与仿真值</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Predicted − measured</source>
        <translation>预测 − 实测</translation>
    </message>
    <message>
        <source>% of measured</source>
        <translation>占实测的 %</translation>
    </message>
    <message>
        <source>within ±10 %</source>
        <translation>±10% 以内</translation>
    </message>
    <message>
        <source>beyond ±10 %</source>
        <translation>超出 ±10%</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>share of truths inside the interval</source>
        <translation>真实值落在区间内的比例</translation>
    </message>
    <message>
        <source>Nominal level</source>
        <translation>名义水平</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>区间内比例</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>各水平</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>SRCC on unseen designs, band: 90 % of draws</source>
        <translation>未见设计上的 SRCC，色带：90% 的抽样</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>SRCC</source>
        <translation>SRCC</translation>
    </message>
    <message>
        <source>used</source>
        <translation>所用</translation>
    </message>
    <message>
        <source>Rank correlation with unseen designs by the number of measured designs; band: 90 % of random draws.</source>
        <translation>未见设计上的秩相关随实测设计数量的变化；色带：90% 的随机抽样。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Choosing designs</source>
        <translation>正在选择设计</translation>
    </message>
    <message>
        <source>Checking the predictors</source>
        <translation>正在检验预测器</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>提出的问题</translation>
    </message>
    <message>
        <source>What to ship</source>
        <translation>推荐交付的设计</translation>
    </message>
    <message>
        <source>How far to trust the numbers</source>
        <translation>数值的可信程度</translation>
    </message>
    <message>
        <source>Whose predictor can be reused</source>
        <translation>可以复用哪台设备的预测器</translation>
    </message>
    <message>
        <source>To repeat this report</source>
        <translation>如何复现此报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>half the latency</source>
        <translation>延迟减半</translation>
    </message>
    <message>
        <source>next step up</source>
        <translation>再上一级</translation>
    </message>
    <message>
        <source>most accurate</source>
        <translation>准确率最高</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>task</source>
        <translation>个任务</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>个任务</translation>
    </message>
    <message>
        <source>Imported files; the hash is that of the file&apos;s bytes.</source>
        <translation>导入的文件；哈希值按文件字节计算。</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation, ties averaged; ridge with generalised cross-validation.</source>
        <translation>Spearman 秩相关，并列取平均；岭回归，采用广义交叉验证。</translation>
    </message>
    <message>
        <source>training design</source>
        <translation>个训练设计</translation>
    </message>
    <message>
        <source>training designs</source>
        <translation>个训练设计</translation>
    </message>
    <message>
        <source>batch size not stated</source>
        <translation>批大小未说明</translation>
    </message>
    <message>
        <source>The conditions of measuring are not stated.</source>
        <translation>测量条件未说明。</translation>
    </message>
    <message>
        <source>The clock counts whole milliseconds.</source>
        <translation>时钟以整毫秒计时。</translation>
    </message>
    <message>
        <source>Energy is not known for this device.</source>
        <translation>此设备的能耗未知。</translation>
    </message>
    <message>
        <source>All numbers are simulated: analytic devices from public spec sheets and an accuracy surrogate. Nothing was measured.</source>
        <translation>所有数值均为仿真：由公开规格表得到的解析设备模型，以及准确率代理模型。没有任何实测数据。</translation>
    </message>
    <message>
        <source>The device is simulated; its numbers are not measurements.</source>
        <translation>此设备为仿真设备；其数值不是实测结果。</translation>
    </message>
    <message>
        <source>Numbers of measured designs are the measurements, as taken or imported; others are predicted, with intervals.</source>
        <translation>已实测设计的数值为自测或导入的实测值；其余为预测值，并附区间。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>SRCC: Fisher z with the Bonett–Wright error, 95 %. Predictions: 90 %.</source>
        <translation>SRCC：Fisher z 变换，采用 Bonett–Wright 误差，95%。预测：90%。</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>no limit binds</source>
        <translation>无紧约束</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>设计空间</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>hardly more than it takes now</source>
        <translation>与目前用时相差无几</translation>
    </message>
    <message>
        <source>as much again as it takes now</source>
        <translation>相当于再加上目前的延迟</translation>
    </message>
    <message>
        <source>No known design is more accurate, at any latency.</source>
        <translation>无论延迟多大，都没有已知设计的准确率更高。</translation>
    </message>
    <message>
        <source>nearly half its latency again</source>
        <translation>相当于再增加其延迟的近一半</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已钉选</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟 (ms)</translation>
    </message>
    <message>
        <source>90 % interval of a prediction, ms</source>
        <translation>预测的 90% 区间 (ms)</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>能耗 (mJ)</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>大小 (MB)</translation>
    </message>
    <message>
        <source>Latency is simulated</source>
        <translation>延迟为仿真值</translation>
    </message>
    <message>
        <source>Latency is measured</source>
        <translation>延迟为实测值</translation>
    </message>
    <message>
        <source>There is no design to recommend yet.</source>
        <translation>还没有可推荐的设计。</translation>
    </message>
    <message>
        <source>The number of operations alone</source>
        <translation>仅用运算量</translation>
    </message>
    <message>
        <source>Within ±5 %</source>
        <translation>±5% 以内</translation>
    </message>
    <message>
        <source>Within ±10 %</source>
        <translation>±10% 以内</translation>
    </message>
    <message>
        <source>90 % interval covers</source>
        <translation>90% 区间覆盖率</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>覆盖率 (%)</translation>
    </message>
    <message>
        <source>Baseline SRCC</source>
        <translation>基准 SRCC</translation>
    </message>
    <message>
        <source>The predictor could not be checked.</source>
        <translation>无法检验预测器。</translation>
    </message>
    <message>
        <source>certified ≥ 0.90</source>
        <translation>已认证 ≥ 0.90</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>Pareto design</source>
        <translation>个帕累托设计</translation>
    </message>
    <message>
        <source>Pareto designs</source>
        <translation>个帕累托设计</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>One-sided 95 % bound</source>
        <translation>单侧 95% 下界</translation>
    </message>
    <message>
        <source>The nearest devices by rank correlation of latency; certified where the bound reaches 0.90.</source>
        <translation>按延迟秩相关排列的最接近设备；下界达到 0.90 即为已认证。</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存占用</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>model size</source>
        <translation>模型大小</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>闪存占用</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>reuse with care</source>
        <translation>谨慎复用</translation>
    </message>
    <message>
        <source>adapt</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>极小一部分</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>十分之一</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>五分之一</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>四分之一</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>三分之一</translation>
    </message>
    <message>
        <source>nearly half</source>
        <translation>近一半</translation>
    </message>
    <message>
        <source>half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>a little more than half</source>
        <translation>一半多一点</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>四分之三</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>几乎全部</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>no limits: the most accurate design</source>
        <translation>无限制：准确率最高的设计</translation>
    </message>
    <message>
        <source>Correlating devices</source>
        <translation>正在计算设备间的相关性</translation>
    </message>
    <message>
        <source>Searching designs</source>
        <translation>正在搜索设计</translation>
    </message>
    <message>
        <source>No candidate has both an accuracy and a latency: import or fit what is missing.</source>
        <translation>没有候选设计同时具有准确率和延迟：请导入或拟合缺少的数据。</translation>
    </message>
    <message>
        <source>There are no candidates to choose from: import measurements or fit predictors.</source>
        <translation>没有可供选择的候选设计：请导入测量数据或拟合预测器。</translation>
    </message>
    <message>
        <source>The accuracy of the designs is not known: import accuracies or fit a predictor for them.</source>
        <translation>设计的准确率未知：请导入准确率，或为其拟合预测器。</translation>
    </message>
    <message>
        <source>Energy has a weight, but the energy of this device&apos;s designs is not known.</source>
        <translation>能耗设有权重，但此设备上各设计的能耗未知。</translation>
    </message>
    <message>
        <source>A weight of the goal is not a number.</source>
        <translation>目标中有一个权重不是数字。</translation>
    </message>
    <message>
        <source>Cross-validation needs at least two different measured designs: measure more.</source>
        <translation>交叉验证至少需要两个不同的实测设计：请测量更多。</translation>
    </message>
    <message>
        <source>The stored line on multiply-accumulates cannot be read: fit it again.</source>
        <translation>无法读取所存储的乘加运算量直线：请重新拟合。</translation>
    </message>
    <message>
        <source>The regression&apos;s matrix could not be decomposed: check the features for extreme values.</source>
        <translation>无法分解回归矩阵：请检查特征中是否有极端值。</translation>
    </message>
    <message>
        <source>names no decision</source>
        <translation>没有引用任何决策</translation>
    </message>
    <message>
        <source>Only a one-hot encoding can be decoded.</source>
        <translation>只有独热编码可以解码。</translation>
    </message>
    <message>
        <source>A column of the table has no name; name it.</source>
        <translation>表格中有一列没有名称；请为其命名。</translation>
    </message>
    <message>
        <source>The table has no column that could be a decision.</source>
        <translation>表格中没有可作为决策的列。</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>表格没有数据行。</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>正在存储</translation>
    </message>
    <message>
        <source>Collecting candidates</source>
        <translation>正在收集候选设计</translation>
    </message>
    <message>
        <source>The design is disconnected, so it has no layers to give bits to.</source>
        <translation>此设计不连通，因此没有可分配位宽的层。</translation>
    </message>
    <message>
        <source>Name the device to choose for, or a design.</source>
        <translation>请指定要为哪台设备选择，或指定一个设计。</translation>
    </message>
    <message>
        <source>Drawing the learning curve</source>
        <translation>正在绘制学习曲线</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>正在拟合</translation>
    </message>
    <message>
        <source>Fitting on all measurements</source>
        <translation>正在用全部测量数据拟合</translation>
    </message>
    <message>
        <source>The stored evaluation of a predictor has columns of different length: fit it again.</source>
        <translation>所存储的预测器评估中各列长度不一：请重新拟合。</translation>
    </message>
    <message>
        <source>{}: {}: {}.</source>
        <translation>{}: {}: {}。</translation>
    </message>
    <message>
        <source>{}: there is no such file.</source>
        <translation>{}: 没有此文件。</translation>
    </message>
    <message>
        <source>{}: you have no permission to read it.</source>
        <translation>{}: 您没有读取权限。</translation>
    </message>
    <message>
        <source>{}: is a folder; name a file in it.</source>
        <translation>{}: 是文件夹；请指定其中的文件。</translation>
    </message>
    <message>
        <source>{}: the folder {} does not exist; create it first.</source>
        <translation>{}: 文件夹 {} 不存在；请先创建。</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}。</translation>
    </message>
    <message>
        <source>{}: is not valid JSON ({}).</source>
        <translation>{}: 不是有效的 JSON（{}）。</translation>
    </message>
    <message>
        <source>{}:{}: {}; correct it, or import without --strict to skip the row.</source>
        <translation>{}:{}: {}；请更正，或在导入时去掉 --strict 以跳过该行。</translation>
    </message>
    <message>
        <source>Row skipped: {}.</source>
        <translation>已跳过一行：{}。</translation>
    </message>
    <message>
        <source>{}:{}: {}; {} of {} rows are like that, so it does not read as {}. Check the file, or say what it is with --as.</source>
        <translation>{0}:{1}: {2}；{4} 行中有 {3} 行如此，因此无法按 {5} 读取。请检查文件，或用 --as 说明其类型。</translation>
    </message>
    <message>
        <source>Further rows were skipped: {}.</source>
        <translation>另外跳过的行数：{}。</translation>
    </message>
    <message>
        <source>{}:1: {} has no decision in the column &quot;{}&quot;.</source>
        <translation>{}:1: {} 中没有与列“{}”对应的决策。</translation>
    </message>
    <message>
        <source>{}: the workspace&apos;s space has no decisions yet; import a table first whose columns describe the designs, one column a decision.</source>
        <translation>{}: 工作区的设计空间还没有决策；请先导入一个用各列描述设计的表格，每列对应一项决策。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; in column {} is no number of a design</source>
        <translation>列 {1} 中的“{0}”不是设计编号</translation>
    </message>
    <message>
        <source>design {} is not in this workspace</source>
        <translation>设计 {} 不在此工作区中</translation>
    </message>
    <message>
        <source>the columns &quot;{}&quot; and &quot;{}&quot; spell different designs</source>
        <translation>列“{}”和“{}”描述的是不同的设计</translation>
    </message>
    <message>
        <source>design {} spells the same as design {}, which is known already</source>
        <translation>设计 {} 与已知的设计 {} 描述相同</translation>
    </message>
    <message>
        <source>the number {} is taken by another design</source>
        <translation>编号 {} 已被另一个设计占用</translation>
    </message>
    <message>
        <source>A file cannot be read as &quot;{}&quot;; use one of auto, architectures, latency, energy, accuracy, devices, profile.</source>
        <translation>无法将文件按“{}”读取；请使用 auto、architectures、latency、energy、accuracy、devices、profile 之一。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no unit; use for example s, ms, us, mJ, mW, kB, KiB, % or fraction.</source>
        <translation>“{}”不是单位；可使用例如 s、ms、us、mJ、mW、kB、KiB、% 或 fraction。</translation>
    </message>
    <message>
        <source>{} rows × {} columns · {}, UTF-8, decimal {}</source>
        <translation>{} 行 × {} 列 · {}分隔，UTF-8，小数点为{}</translation>
    </message>
    <message>
        <source>All {} designs exist in {}.</source>
        <translation>全部 {} 个设计都存在于 {} 中。</translation>
    </message>
    <message>
        <source>{} of {} designs exist in {}; rows of the others are skipped.</source>
        <translation>{1} 个设计中有 {0} 个存在于 {2} 中；其余的行已跳过。</translation>
    </message>
    <message>
        <source>Design {} is disconnected: kept, marked infeasible, never fitted on.</source>
        <translation>设计 {} 不连通：予以保留，标记为不可行，不参与拟合。</translation>
    </message>
    <message>
        <source>Designs {} are disconnected: kept, marked infeasible, never fitted on.</source>
        <translation>设计 {} 不连通：予以保留，标记为不可行，不参与拟合。</translation>
    </message>
    <message>
        <source>{} rows are about disconnected designs: kept, marked infeasible, never fitted on.</source>
        <translation>{} 行属于不连通的设计：予以保留，标记为不可行，不参与拟合。</translation>
    </message>
    <message>
        <source>Skipped: rows without the {} fields of the header ({}).</source>
        <translation>已跳过：字段数与表头的 {} 个不符的行（{} 行）。</translation>
    </message>
    <message>
        <source>{} says that designs failed ({}): they become infeasible there.</source>
        <translation>{} 表明有设计失败（{} 个）：它们在该设备上记为不可行。</translation>
    </message>
    <message>
        <source>a design of {} needs {} as well; add what is missing.</source>
        <translation>{} 的设计还需要 {}；请补上缺少的内容。</translation>
    </message>
    <message>
        <source>no column says which design a row is about; name one &quot;index&quot; or &quot;key&quot;{}.</source>
        <translation>没有列说明各行对应哪个设计；请将一列命名为“index”或“key”{}。</translation>
    </message>
    <message>
        <source>{} ({} choices)</source>
        <translation>{}（{} 个选项）</translation>
    </message>
    <message>
        <source>These columns become the decisions of the space: {}.</source>
        <translation>这些列将成为设计空间的决策：{}。</translation>
    </message>
    <message>
        <source>{} counts in units of {} bytes: only so are all its values whole bytes.</source>
        <translation>{} 以 {} 字节为单位：只有这样，其所有值才是整数字节。</translation>
    </message>
    <message>
        <source>{} is taken in units of {} bytes, as its unit says; say --unit {} if it counts in {}.</source>
        <translation>{0} 按其单位以 {1} 字节计；如果实际以 {3} 字节计，请指定 --unit {2}。</translation>
    </message>
    <message>
        <source>{} is read as percent: its values go up to {}.</source>
        <translation>{} 按百分比读取：其值最大为 {}。</translation>
    </message>
    <message>
        <source>{} is read as a fraction of 1: its values go from {} to {}.</source>
        <translation>{} 按小数比例读取：其值从 {} 到 {}。</translation>
    </message>
    <message>
        <source>the columns &quot;{}&quot; and &quot;{}&quot; both give the {} of {}; remove one.</source>
        <translation>列“{0}”和“{1}”都给出了 {3} 的 {2}；请删除其中一列。</translation>
    </message>
    <message>
        <source>no column is of the device &quot;{}&quot;; {}</source>
        <translation>没有列属于设备“{}”；{}</translation>
    </message>
    <message>
        <source>did you mean &quot;{}&quot;?</source>
        <translation>您是否指“{}”？</translation>
    </message>
    <message>
        <source>{} of its value columns</source>
        <translation>其 {} 个数值列</translation>
    </message>
    <message>
        <source>{} has a device per row, but no column &quot;value&quot;.</source>
        <translation>{} 每行对应一台设备，但没有“value”列。</translation>
    </message>
    <message>
        <source>{} does not say what its value column measures: latency, energy or accuracy.</source>
        <translation>{} 没有说明其数值列测量的是延迟、能耗还是准确率。</translation>
    </message>
    <message>
        <source>{} does not say what {} measure: latency, energy or accuracy.</source>
        <translation>{} 没有说明{}测量的是延迟、能耗还是准确率。</translation>
    </message>
    <message>
        <source>{} gives no unit for {}.</source>
        <translation>{} 没有给出{}的单位。</translation>
    </message>
    <message>
        <source>{} does not say whether its accuracies are percent or fractions of 1.</source>
        <translation>{} 没有说明其准确率是百分比还是小数比例。</translation>
    </message>
    <message>
        <source>{} does not say which device it was measured on.</source>
        <translation>{} 没有说明是在哪台设备上测量的。</translation>
    </message>
    <message>
        <source>{}: the file has changed since its preview; preview it again.</source>
        <translation>{}: 文件在预览之后已更改；请重新预览。</translation>
    </message>
    <message>
        <source>{}:1: {} column &quot;{}&quot; is not known; say it with {}.</source>
        <translation>{0}:1: 列“{2}”的{1}未知；请用 {3} 指定。</translation>
    </message>
    <message>
        <source>{}:1: {} is no unit of {} (column &quot;{}&quot;).</source>
        <translation>{}:1: {} 不是 {} 的单位（列“{}”）。</translation>
    </message>
    <message>
        <source>{}:1: no column holds the values; name it &quot;value&quot;.</source>
        <translation>{}:1: 没有列包含数值；请将其命名为“value”。</translation>
    </message>
    <message>
        <source>{} counts in whole milliseconds: many of its designs tie, which bounds its rank correlations.</source>
        <translation>{} 以整毫秒计时：许多设计并列，这限制了它的秩相关。</translation>
    </message>
    <message>
        <source>{} counts in steps of {} ms: many of its designs tie, which bounds its rank correlations.</source>
        <translation>{} 的计时步长为 {} ms：许多设计并列，这限制了它的秩相关。</translation>
    </message>
    <message>
        <source>{} of {} designs are disconnected: marked infeasible, left out of fits and statistics.</source>
        <translation>{1} 个设计中有 {0} 个不连通：标记为不可行，不参与拟合和统计。</translation>
    </message>
    <message>
        <source>the value {} in column {} is negative</source>
        <translation>列 {1} 中的值 {0} 为负</translation>
    </message>
    <message>
        <source>the value {} in column {} is not finite</source>
        <translation>列 {1} 中的值 {0} 不是有限数</translation>
    </message>
    <message>
        <source>the text &quot;{}&quot; in column {} is not a number</source>
        <translation>列 {1} 中的文本“{0}”不是数字</translation>
    </message>
    <message>
        <source>none of its {} designs is in this workspace</source>
        <translation>其 {} 个设计都不在此工作区中</translation>
    </message>
    <message>
        <source>{}:{}: {}; import the architectures that it refers to first.</source>
        <translation>{}:{}: {}；请先导入它所引用的架构。</translation>
    </message>
    <message>
        <source>it has {} fields where the header has {}</source>
        <translation>该行有 {} 个字段，而表头有 {} 个</translation>
    </message>
    <message>
        <source>{}: zlib could not be started.</source>
        <translation>{}: 无法启动 zlib。</translation>
    </message>
    <message>
        <source>{}: unpacks to more than 2 GiB; split the table.</source>
        <translation>{}: 解压后超过 2 GiB；请拆分表格。</translation>
    </message>
    <message>
        <source>{}: the gzip stream ends too early, so the file is truncated; copy it again.</source>
        <translation>{}: gzip 数据流过早结束，文件不完整；请重新复制。</translation>
    </message>
    <message>
        <source>{}: the gzip stream is damaged ({}); copy the file again.</source>
        <translation>{}: gzip 数据流已损坏（{}）；请重新复制文件。</translation>
    </message>
    <message>
        <source>the accuracy {} in column {} is above 100 %</source>
        <translation>列 {1} 中的准确率 {0} 超过 100%</translation>
    </message>
    <message>
        <source>Where {} names no design of this workspace ({} times), the design counts as measured itself.</source>
        <translation>{} 未指向此工作区中的设计时（{} 次），视为该设计自身的实测值。</translation>
    </message>
    <message>
        <source>its design was on line {} already</source>
        <translation>其设计已在第 {} 行出现过</translation>
    </message>
    <message>
        <source>Where rows repeat a design ({}; {} times), their mean is taken.</source>
        <translation>有重复设计的行（{}；{} 次）时，取其平均值。</translation>
    </message>
    <message>
        <source>Taken as not measured: cells that say nan ({}).</source>
        <translation>视为未测量：内容为 nan 的单元格（{} 个）。</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>{} 行</translation>
    </message>
    <message>
        <source>{}:1: no column names the devices.</source>
        <translation>{}:1: 没有列给出设备名称。</translation>
    </message>
    <message>
        <source>it describes {} once more</source>
        <translation>该行重复描述了 {}</translation>
    </message>
    <message>
        <source>Left out: {} of devices of other spaces than {}.</source>
        <translation>已略去 {}，其设备不属于设计空间 {}。</translation>
    </message>
    <message>
        <source>Left out: {} of devices without measurements in this workspace. Import those, then this file again.</source>
        <translation>已略去 {}，其设备在此工作区中没有测量数据。请先导入测量数据，再重新导入此文件。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no metric: use latency, energy, power, model_size, flash, peak_memory or accuracy</source>
        <translation>“{}”不是指标：请使用 latency、energy、power、model_size、flash、peak_memory 或 accuracy</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no unit of {}</source>
        <translation>“{}”不是 {} 的单位</translation>
    </message>
    <message>
        <source>the {} of this design on {} was given before</source>
        <translation>此设计在 {1} 上的 {0} 此前已给出</translation>
    </message>
    <message>
        <source>{}: no row is of the device &quot;{}&quot;.</source>
        <translation>{}: 没有行属于设备“{}”。</translation>
    </message>
    <message>
        <source>{}: a quote opens here and never closes</source>
        <translation>{}: 此处的引号没有闭合</translation>
    </message>
    <message>
        <source>{}: text follows a closing quote</source>
        <translation>{}: 右引号之后还有文本</translation>
    </message>
    <message>
        <source>{}: column {} has no name; give it one, for example &quot;index&quot;</source>
        <translation>{}: 第 {} 列没有名称；请为其命名，例如“index”</translation>
    </message>
    <message>
        <source>{}: the column &quot;{}&quot; appears twice (columns {} and {}); rename or remove one</source>
        <translation>{}: 列“{}”出现了两次（第 {} 列和第 {} 列）；请重命名或删除其中一列</translation>
    </message>
    <message>
        <source>{}: has no header: the first line holds only numbers; name the columns there</source>
        <translation>{}: 没有表头：第一行只有数字；请在该行为各列命名</translation>
    </message>
    <message>
        <source>{}:1: is empty; a table needs a header and rows.</source>
        <translation>{}:1: 文件为空；表格需要表头和数据行。</translation>
    </message>
    <message>
        <source>1: is not a table: it starts like {}; export it as CSV</source>
        <translation>1: 不是表格：文件开头像 {}；请导出为 CSV</translation>
    </message>
    <message>
        <source>{}: has a header but no rows under it</source>
        <translation>{}: 有表头，但其下没有数据行</translation>
    </message>
    <message>
        <source>{}: {} of {} rows do not have the {} columns of the header (this one has {}); it is not one table</source>
        <translation>{0}: {2} 行中有 {1} 行不具有表头的 {3} 列（此行有 {4} 列）；这不是单个表格</translation>
    </message>
    <message>
        <source>{}:{}: is not a text table (it holds the byte {:#04x}); save it as CSV in UTF-8.</source>
        <translation>{}:{}: 不是文本表格（含有字节 {:#04x}）；请存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>{}:{}: is not UTF-8 text (byte {:#04x}); save it as CSV in UTF-8.</source>
        <translation>{}:{}: 不是 UTF-8 文本（字节 {:#04x}）；请存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>The devices&apos; values cover different numbers of designs: {} and {}.</source>
        <translation>各设备的值所覆盖的设计数不同：{} 和 {}。</translation>
    </message>
    <message>
        <source>The space {} has no decisions to search in.</source>
        <translation>设计空间 {} 没有可供搜索的决策。</translation>
    </message>
    <message>
        <source>A starting design has {} decisions, the space {} has {}.</source>
        <translation>起始设计有 {} 项决策，而设计空间 {} 有 {} 项。</translation>
    </message>
    <message>
        <source>The search in the space {} failed: {}.</source>
        <translation>在设计空间 {} 中搜索失败：{}。</translation>
    </message>
    <message>
        <source>A column of {} values stands beside {} candidates.</source>
        <translation>一列有 {} 个值，而候选设计有 {} 个。</translation>
    </message>
    <message>
        <source>The confidence {} is not in [0.5, 1).</source>
        <translation>置信度 {} 不在 [0.5, 1) 范围内。</translation>
    </message>
    <message>
        <source>The limit on {} is not a number.</source>
        <translation>{} 的限制不是数字。</translation>
    </message>
    <message>
        <source>A limit on {} is set, but the {} of this device&apos;s designs is not known.</source>
        <translation>已设置 {} 的限制，但此设备上各设计的 {} 未知。</translation>
    </message>
    <message>
        <source>Training on {} designs leaves none to test on: there are {} different measured designs.</source>
        <translation>用 {} 个设计训练后没有剩余设计可供测试：不同的实测设计共 {} 个。</translation>
    </message>
    <message>
        <source>The line through {} designs failed: {}.</source>
        <translation>对 {} 个设计的直线拟合失败：{}。</translation>
    </message>
    <message>
        <source>The space {} does not know its layers, so it has no multiply-accumulates.</source>
        <translation>设计空间 {} 的各层未知，因此没有乘加运算量。</translation>
    </message>
    <message>
        <source>The regression on {} designs failed: {}.</source>
        <translation>对 {} 个设计的回归失败：{}。</translation>
    </message>
    <message>
        <source>The stored predictor is not a {} of version {}: fit it again.</source>
        <translation>所存储的预测器不是版本 {1} 的 {0}：请重新拟合。</translation>
    </message>
    <message>
        <source>The stored {} does not fit the design space ({} features): fit it again.</source>
        <translation>所存储的 {} 与设计空间（{} 个特征）不符：请重新拟合。</translation>
    </message>
    <message>
        <source>A predictor needs at least {} measured designs, but there are {}: measure or import more.</source>
        <translation>预测器至少需要 {} 个实测设计，但目前只有 {} 个：请测量或导入更多。</translation>
    </message>
    <message>
        <source>{} designs, {} values and {} groups do not belong together.</source>
        <translation>{} 个设计、{} 个值和 {} 个分组彼此不匹配。</translation>
    </message>
    <message>
        <source>The designs have {} decisions, the space {} has {}.</source>
        <translation>这些设计有 {} 项决策，而设计空间 {} 有 {} 项。</translation>
    </message>
    <message>
        <source>Value {} of the training set is {}: leave it out.</source>
        <translation>训练集的第 {} 个值为 {}：请将其去掉。</translation>
    </message>
    <message>
        <source>{} from</source>
        <translation>{}（起）</translation>
    </message>
    <message>
        <source>{} to</source>
        <translation>{}（止）</translation>
    </message>
    <message>
        <source>{} low</source>
        <translation>{}（下限）</translation>
    </message>
    <message>
        <source>{} high</source>
        <translation>{}（上限）</translation>
    </message>
    <message>
        <source>The decision {} of {} is not given.</source>
        <translation>未给出 {1} 的决策 {0}。</translation>
    </message>
    <message>
        <source>{}&quot;{}&quot; goes on at character {} where it should end.</source>
        <translation>{}“{}”在第 {} 个字符处本应结束，却仍有内容。</translation>
    </message>
    <message>
        <source>{}&quot;{}&quot; should have &quot;{}&quot; at character {}.</source>
        <translation>{0}“{1}”的第 {3} 个字符处应为“{2}”。</translation>
    </message>
    <message>
        <source>has a &quot;{{&quot; without its &quot;}}&quot; in &quot;{}&quot;</source>
        <translation>在“{}”中有“{{”却没有对应的“}}”</translation>
    </message>
    <message>
        <source>names the unknown decision &quot;{}&quot;</source>
        <translation>引用了未知的决策“{}”</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no design of {}: {}</source>
        <translation>“{}”不是 {} 的设计：{}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not written name=choice.</source>
        <translation>“{}”的写法不是 名称=选项。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has a % without its two digits.</source>
        <translation>“{}”中的 % 后面缺少两位数字。</translation>
    </message>
    <message>
        <source>there is no decision {}.</source>
        <translation>没有决策 {}。</translation>
    </message>
    <message>
        <source>{} is given twice.</source>
        <translation>{} 给出了两次。</translation>
    </message>
    <message>
        <source>{} has no choice {}.</source>
        <translation>{} 没有选项 {}。</translation>
    </message>
    <message>
        <source>The encoding has {} numbers where {} has {} columns.</source>
        <translation>编码有 {} 个数，而 {} 有 {} 列。</translation>
    </message>
    <message>
        <source>The encoding has no number in the column {}.</source>
        <translation>编码在列 {} 中没有数字。</translation>
    </message>
    <message>
        <source>Column {} has an empty cell in row {}; every design needs a value.</source>
        <translation>列 {} 的第 {} 行有空单元格；每个设计都需要一个值。</translation>
    </message>
    <message>
        <source>Column {} has {} different values; a decision can have {} at most. Leave the column out if it is no decision.</source>
        <translation>列 {} 有 {} 个不同的值；一项决策最多可有 {} 个。如果它不是决策，请去掉该列。</translation>
    </message>
    <message>
        <source>There are {} names for {} columns.</source>
        <translation>{1} 列却有 {0} 个名称。</translation>
    </message>
    <message>
        <source>Column {} has {} rows where {} has {}.</source>
        <translation>列 {} 有 {} 行，而 {} 有 {} 行。</translation>
    </message>
    <message>
        <source>Column {} occurs twice.</source>
        <translation>列 {} 出现了两次。</translation>
    </message>
    <message>
        <source>An import names design row {} of {}.</source>
        <translation>导入的数据引用了设计第 {} 行，而总共只有 {} 行。</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot; in {}.</source>
        <translation>{1} 中没有设备“{0}”。</translation>
    </message>
    <message>
        <source>{} is damaged: its design {} does not fit its design space.</source>
        <translation>{} 已损坏：其中的设计 {} 与其设计空间不符。</translation>
    </message>
    <message>
        <source>{} is not an Isotone workspace: it belongs to another program.</source>
        <translation>{} 不是 Isotone 工作区：它属于其他程序。</translation>
    </message>
    <message>
        <source>{} was written by a newer version of Isotone (format {}, this one knows {}); update Isotone to open it.</source>
        <translation>{} 由更新版本的 Isotone 写入（格式 {}，当前版本支持到 {}）；请更新 Isotone 后再打开。</translation>
    </message>
    <message>
        <source>{} is damaged: its format is {}.</source>
        <translation>{} 已损坏：其格式为 {}。</translation>
    </message>
    <message>
        <source>{} is of an older format and could not be copied to {} before bringing it up to date: {}</source>
        <translation>{} 为旧格式，在升级之前未能复制到 {}：{}</translation>
    </message>
    <message>
        <source>{} does not exist; create it with &quot;isotone new&quot;.</source>
        <translation>{} 不存在；请用“isotone new”创建。</translation>
    </message>
    <message>
        <source>{} is a folder, not an Isotone workspace.</source>
        <translation>{} 是文件夹，不是 Isotone 工作区。</translation>
    </message>
    <message>
        <source>{} could not be opened: {}.</source>
        <translation>无法打开 {}：{}。</translation>
    </message>
    <message>
        <source>{} exists already; choose another name or remove it first.</source>
        <translation>{} 已存在；请换一个名称，或先将其删除。</translation>
    </message>
    <message>
        <source>{} could not be created: {}.</source>
        <translation>无法创建 {}：{}。</translation>
    </message>
    <message>
        <source>{} is damaged: it holds no design space.</source>
        <translation>{} 已损坏：其中没有设计空间。</translation>
    </message>
    <message>
        <source>The design space in {}</source>
        <translation>{} 中的设计空间</translation>
    </message>
    <message>
        <source>{} has designs already, so its design space cannot be replaced.</source>
        <translation>{} 已有设计，因此不能替换其设计空间。</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot; in {}; its tasks are: {}.</source>
        <translation>{1} 中没有任务“{0}”；其任务有：{2}。</translation>
    </message>
    <message>
        <source>{} may not be written: its folder refuses {} ({}).</source>
        <translation>无法写入 {}：其文件夹拒绝 {}（{}）。</translation>
    </message>
    <message>
        <source>{} is open in another process; close it there first.</source>
        <translation>{} 已在另一个进程中打开；请先在那里关闭。</translation>
    </message>
    <message>
        <source>{} is being opened and closed by other processes; try again.</source>
        <translation>{} 正被其他进程打开和关闭；请重试。</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot; in {}{}.</source>
        <translation>{1} 中没有设备“{0}”{2}。</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot; in {}{}.</source>
        <translation>{1} 中没有任务“{0}”{2}。</translation>
    </message>
    <message>
        <source>{} holds no accuracies to optimize for: import some.</source>
        <translation>{} 中没有可供优化的准确率：请先导入。</translation>
    </message>
    <message>
        <source>{} has neither measurements nor a fitted predictor for latency: import measurements or fit a predictor.</source>
        <translation>{} 既没有延迟测量数据，也没有已拟合的延迟预测器：请导入测量数据或拟合预测器。</translation>
    </message>
    <message>
        <source>No design has both a latency on {} and an accuracy for {}: import or fit what is missing.</source>
        <translation>没有设计同时具有 {} 上的延迟和 {} 的准确率：请导入或拟合缺少的数据。</translation>
    </message>
    <message>
        <source>{} has no {} measurements: import some.</source>
        <translation>{} 没有 {} 测量数据：请先导入。</translation>
    </message>
    <message>
        <source>Correlating needs {} measurements of at least two devices, but there {} {}.</source>
        <translation>计算相关性至少需要两台设备的 {0} 测量数据，但目前只有 {2} 台。</translation>
    </message>
    <message>
        <source>clock of {} ms</source>
        <translation>时钟步长 {} ms</translation>
    </message>
    <message>
        <source>{} in {}; colour: share of all designs that are slower</source>
        <translation>{}，单位 {}；颜色：更慢的设计所占比例</translation>
    </message>
    <message>
        <source>{} in {}; colour: share of all designs that are worse</source>
        <translation>{}，单位 {}；颜色：更差的设计所占比例</translation>
    </message>
    <message>
        <source>{} in {} of each design on each device; the colour says how many of all designs are slower there.</source>
        <translation>各设计在每台设备上的{}，单位 {}；颜色表示所有设计中有多少在该设备上更慢。</translation>
    </message>
    <message>
        <source>{} in {} of each design on each device; the colour says how many of all designs are worse there.</source>
        <translation>各设计在每台设备上的{}，单位 {}；颜色表示所有设计中有多少在该设备上更差。</translation>
    </message>
    <message>
        <source>{} of its designs</source>
        <translation>各设计的{}</translation>
    </message>
    <message>
        <source>designs per {} {}</source>
        <translation>每 {} {} 内的设计数</translation>
    </message>
    <message>
        <source>{} of {} measured designs on {}; the median is {}.</source>
        <translation>{2} 上 {1} 个实测设计的{0}；中位数为 {3}。</translation>
    </message>
    <message>
        <source>last bar: also {} slower</source>
        <translation>末条另含 {} 个更慢的设计</translation>
    </message>
    <message>
        <source>{}-bit peak, {} GFLOP/s</source>
        <translation>{} 位峰值，{} GFLOP/s</translation>
    </message>
    <message>
        <source>99 % below {} GFLOP/s</source>
        <translation>99% 低于 {} GFLOP/s</translation>
    </message>
    <message>
        <source>Work per byte moved against the speed reached by {} designs on {}.</source>
        <translation>{1} 上 {0} 个设计每搬运一字节的运算量与所达速度。</translation>
    </message>
    <message>
        <source>{}, {}, {}. Line: Pareto front, {}.</source>
        <translation>{}，{}，{}。线：帕累托前沿，{}。</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>{} designs below {} % lie outside the picture.</source>
        <translation>另有 {} 个低于 {}% 的设计在图外。</translation>
    </message>
    <message>
        <source>Design {}</source>
        <translation>设计 {}</translation>
    </message>
    <message>
        <source>Rank correlation of {} devices</source>
        <translation>{} 台设备的秩相关</translation>
    </message>
    <message>
        <source>{} of all pairs, devices that rank alike beside each other. Hatched: the one-sided 95 % bound of the SRCC is below 0.90 ({} of {} pairs).</source>
        <translation>所有设备对的{0}，排序相近的设备相邻。斜线：SRCC 的单侧 95% 下界低于 0.90（{2} 对中有 {1} 对）。</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{} 与 {}</translation>
    </message>
    <message>
        <source>Rank on {}</source>
        <translation>在 {} 上的排名</translation>
    </message>
    <message>
        <source>Ranks by {}, 1 is the lowest. SRCC {} (95 %: {} to {}). Diamonds: the five most inverted designs.</source>
        <translation>按{}排名，1 为最低。SRCC {}（95% 区间：{} 至 {}）。菱形：排名颠倒最严重的五个设计。</translation>
    </message>
    <message>
        <source>Proxies for {}</source>
        <translation>{} 的代理设备</translation>
    </message>
    <message>
        <source>SRCC with {}</source>
        <translation>与 {} 的 SRCC</translation>
    </message>
    <message>
        <source>{}, certified</source>
        <translation>{}，已认证</translation>
    </message>
    <message>
        <source>{}, not certified</source>
        <translation>{}，未认证</translation>
    </message>
    <message>
        <source>Design {}: {} → {}</source>
        <translation>设计 {}：{} → {}</translation>
    </message>
    <message>
        <source>{} lower predictions on the edge</source>
        <translation>{} 个更低的预测值画在边缘</translation>
    </message>
    <message>
        <source>{}, fitted on {}, {} held out. Shaded: ±10 %.</source>
        <translation>{}，用 {}拟合，留出 {} 个。阴影：±10%。</translation>
    </message>
    <message>
        <source>median {} %</source>
        <translation>中位数 {}%</translation>
    </message>
    <message>
        <source>How far predictions are off, in percent of the measured value; the median is {} %. The outermost bars hold what lies beyond them.</source>
        <translation>预测偏差，以实测值的百分比表示；中位数为 {}%。最外侧的条包含其外的所有值。</translation>
    </message>
    <message>
        <source>Nominal 90 % intervals hold {} % of the truths. Above the dashed line intervals are too wide, below it too narrow.</source>
        <translation>名义 90% 区间包含 {}% 的真实值。虚线上方表示区间过宽，下方表示过窄。</translation>
    </message>
    <message>
        <source>{}, 90 % of draws</source>
        <translation>{}，90% 的抽样</translation>
    </message>
    <message>
        <source>{}, points</source>
        <translation>{}，数据点</translation>
    </message>
    <message>
        <source>FLOPs alone {}</source>
        <translation>仅 FLOPs {}</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot; in {}: import its accuracies.</source>
        <translation>{1} 中没有任务“{0}”：请导入其准确率。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot be fitted: give latency, energy or accuracy:TASK.</source>
        <translation>无法拟合“{}”：请给出 latency、energy 或 accuracy:TASK。</translation>
    </message>
    <message>
        <source>{} has no {} measurements to fit on: import some.</source>
        <translation>{} 没有可用于拟合的 {} 测量数据：请先导入。</translation>
    </message>
    <message>
        <source>A predictor of {} needs at least {} different measured designs, but there are {}: import or measure more.</source>
        <translation>{} 的预测器至少需要 {} 个不同的实测设计，但目前只有 {} 个：请导入或测量更多。</translation>
    </message>
    <message>
        <source>The stored evaluation of a predictor cannot be read ({}): fit it again.</source>
        <translation>无法读取所存储的预测器评估（{}）：请重新拟合。</translation>
    </message>
    <message>
        <source>{} columns ({} first)</source>
        <translation>{} 列（首列为 {}）</translation>
    </message>
    <message>
        <source>{} values of {} were known before and have been replaced.</source>
        <translation>{1} 有 {0} 个值此前已知，现已替换。</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>正在读取 {}</translation>
    </message>
    <message>
        <source> in {} % of cases</source>
        <translation>（以 {}% 的概率）</translation>
    </message>
    <message>
        <source>Nothing meets {}{}; the nearest is design {} with {}. Relax the {} limit.</source>
        <translation>没有设计满足 {}{}；最接近的是设计 {}，为 {}。请放宽{}限制。</translation>
    </message>
    <message>
        <source>{} has no {} yet: import a table of it.</source>
        <translation>{} 还没有{}数据：请导入相应的表格。</translation>
    </message>
    <message>
        <source>No device has {} yet: import a table of measurements.</source>
        <translation>还没有设备具有{}数据：请导入测量数据表。</translation>
    </message>
    <message>
        <source>{} of {} columns</source>
        <translation>{1} 列{0}</translation>
    </message>
    <message>
        <source>Evolutionary search (NSGA-II), {}; </source>
        <translation>进化搜索 (NSGA-II)，{}；</translation>
    </message>
    <message>
        <source>Exhaustive search over {}; </source>
        <translation>对 {}进行穷举搜索；</translation>
    </message>
    <message>
        <source>Seed {}</source>
        <translation>随机种子 {}</translation>
    </message>
    <message>
        <source>; {}, {} held out</source>
        <translation>；{}，留出 {} 个</translation>
    </message>
    <message>
        <source>batch {}</source>
        <translation>批大小 {}</translation>
    </message>
    <message>
        <source>{} of {}.</source>
        <translation>{1} 的 {0}。</translation>
    </message>
    <message>
        <source>{} disconnected ones are left out.</source>
        <translation>其中 {} 个不连通的已略去。</translation>
    </message>
    <message>
        <source>The best design for {}</source>
        <translation>{} 的最佳设计</translation>
    </message>
    <message>
        <source>The best {} design for {}</source>
        <translation>{1} 的最佳 {0} 设计</translation>
    </message>
    <message>
        <source>{}, where {}.</source>
        <translation>{}，其中{}。</translation>
    </message>
    <message>
        <source>{}, without limits.</source>
        <translation>{}，无限制。</translation>
    </message>
    <message>
        <source>{} with {}.</source>
        <translation>{}，要求{}。</translation>
    </message>
    <message>
        <source>nothing meets the goal; {} is to blame</source>
        <translation>没有设计满足目标，原因在于{}限制</translation>
    </message>
    <message>
        <source>{} binds</source>
        <translation>{}为紧约束</translation>
    </message>
    <message>
        <source>{}, {} in this workspace.</source>
        <translation>{}，此工作区中有 {}。</translation>
    </message>
    <message>
        <source>Each limit is met by the truth in {} % of cases.</source>
        <translation>真实值满足每项限制的概率为 {}%。</translation>
    </message>
    <message>
        <source>{} of {} meet the goal; {}.</source>
        <translation>{1}中有 {0} 个满足目标；{2}。</translation>
    </message>
    <message>
        <source>{} of its latency again</source>
        <translation>相当于再增加其延迟的{}</translation>
    </message>
    <message>
        <source>{} times its latency on top</source>
        <translation>相当于再增加其延迟的 {} 倍</translation>
    </message>
    <message>
        <source>{} points cost {} ms more, {}.</source>
        <translation>提高 {} 个百分点需多用 {} ms，{}。</translation>
    </message>
    <message>
        <source>It is the last design before the front turns flat: the next {}</source>
        <translation>它是前沿变平之前的最后一个设计：再{}</translation>
    </message>
    <message>
        <source>The next {}</source>
        <translation>再{}</translation>
    </message>
    <message>
        <source>Ship Design {}: {} % accuracy at {} ms</source>
        <translation>交付设计 {}：准确率 {}%，延迟 {} ms</translation>
    </message>
    <message>
        <source>, pinned as {}</source>
        <translation>，钉选为 {}</translation>
    </message>
    <message>
        <source>{}; the interval is what the ridge predictor would state for a design of that latency it has not seen.</source>
        <translation>{}；区间为岭回归预测器对一个具有该延迟、且未曾见过的设计所给出的区间。</translation>
    </message>
    <message>
        <source>{} where it was, else predicted with its 90 % interval.</source>
        <translation>{}（如有），否则为预测值及其 90% 区间。</translation>
    </message>
    <message>
        <source>{}: what to ship</source>
        <translation>{}：推荐交付的设计</translation>
    </message>
    <message>
        <source>Latency on {}</source>
        <translation>在 {} 上的延迟</translation>
    </message>
    <message>
        <source>SRCC {}, {} % of predictions within ±10 %.</source>
        <translation>SRCC {}，{}% 的预测误差在 ±10% 以内。</translation>
    </message>
    <message>
        <source>Trust the order and the milliseconds: {}</source>
        <translation>排序和毫秒数都可信：{}</translation>
    </message>
    <message>
        <source>Trust the order more than the milliseconds: {}</source>
        <translation>排序比毫秒数更可信：{}</translation>
    </message>
    <message>
        <source>Take predictions as a hint only, and measure what you ship: {}</source>
        <translation>预测仅供参考，请实测要交付的设计：{}</translation>
    </message>
    <message>
        <source>The plain baseline ({})</source>
        <translation>简单基准（{}）</translation>
    </message>
    <message>
        <source>{} cannot order the designs, and reaches a mean error of {} %.</source>
        <translation>{}无法对设计排序，平均误差为 {}%。</translation>
    </message>
    <message>
        <source>{} reaches an SRCC of {} and a mean error of {} % on the same designs.</source>
        <translation>{}在相同设计上的 SRCC 为 {}，平均误差为 {}%。</translation>
    </message>
    <message>
        <source>On held-out designs of {}; coverage is the share of truths inside the 90 % interval.</source>
        <translation>基于 {} 的留出设计；覆盖率为真实值落在 90% 区间内的比例。</translation>
    </message>
    <message>
        <source>SRCC {} (95 %: {} to {}), {} on {}.</source>
        <translation>SRCC {0}（95% 区间：{1} 至 {2}），{3}，基于 {4}。</translation>
    </message>
    <message>
        <source>{} can stand in for {}: {}</source>
        <translation>{} 可以代理 {}：{}</translation>
    </message>
    <message>
        <source>{} can stand in for {} with care: {}</source>
        <translation>{} 可以代理 {}，但需谨慎：{}</translation>
    </message>
    <message>
        <source>No device ranks designs as {} does; adapt the nearest, {}, with own measurements: {}</source>
        <translation>没有设备的设计排序与 {} 一致；请用自己的测量数据适配最接近的 {}：{}</translation>
    </message>
    <message>
        <source>Choosing only from its {}, measured again on the target, loses {} accuracy points on average and {} in the worst twentieth of limits.</source>
        <translation>仅从它的 {}中选择（并在目标设备上重新测量），平均损失 {} 个准确率百分点，在最差的二十分之一限制下损失 {} 个。</translation>
    </message>
    <message>
        <source>{} shares no measured designs with another device.</source>
        <translation>{} 与其他设备没有共同的实测设计。</translation>
    </message>
    <message>
        <source>1 ms of latency weighs {} points</source>
        <translation>1 ms 延迟相当于 {} 个百分点</translation>
    </message>
    <message>
        <source>1 mJ of energy weighs {} points</source>
        <translation>1 mJ 能耗相当于 {} 个百分点</translation>
    </message>
    <message>
        <source>latency ≤ {} ms</source>
        <translation>延迟 ≤ {} ms</translation>
    </message>
    <message>
        <source>energy ≤ {} mJ</source>
        <translation>能耗 ≤ {} mJ</translation>
    </message>
    <message>
        <source>size ≤ {} MB</source>
        <translation>大小 ≤ {} MB</translation>
    </message>
    <message>
        <source>accuracy ≥ {} %</source>
        <translation>准确率 ≥ {}%</translation>
    </message>
    <message>
        <source>There are {} networks, but {} latencies and {} energies; give one of each for every network.</source>
        <translation>有 {} 个网络，但延迟值有 {} 个，能耗值有 {} 个；请为每个网络各给出一个。</translation>
    </message>
    <message>
        <source>{} measured networks that the device can run are too few to fit its model; measure at least {}.</source>
        <translation>设备可运行的实测网络只有 {} 个，不足以拟合其模型；请至少测量 {} 个。</translation>
    </message>
    <message>
        <source>The table of layer costs has no &quot;{}&quot; ({}) at {} weight and {} activation bits; measure that layer or choose other bits.</source>
        <translation>层开销表中没有权重 {2} 位、激活值 {3} 位的“{0}”（{1}）；请测量该层，或选择其他位宽。</translation>
    </message>
    <message>
        <source>{}:{}: the column &quot;{}&quot; is empty; write into it what you measured, then import it again.</source>
        <translation>{}:{}: 列“{}”为空；请填入测量结果，然后重新导入。</translation>
    </message>
    <message>
        <source>{}:{}: the text &quot;{}&quot; in column {} is not a number; write numbers alone, the unit stands in the header.</source>
        <translation>{0}:{1}: 列 {3} 中的文本“{2}”不是数字；请只填数字，单位已写在表头中。</translation>
    </message>
    <message>
        <source>Notes above its header say how it was measured ({}).</source>
        <translation>表头上方的备注说明了测量方式（{} 条）。</translation>
    </message>
    <message>
        <source>{}:{}: {} is &quot;{}&quot;, but has to be a number of 0 or more.</source>
        <translation>{}:{}: {} 为“{}”，但必须是不小于 0 的数字。</translation>
    </message>
    <message>
        <source>{}:{}: this layer is listed at these bits before; keep one of the rows.</source>
        <translation>{}:{}: 此层的这一位宽组合前面已列出；请只保留其中一行。</translation>
    </message>
    <message>
        <source>{}:{}: a table of layer costs needs the columns weight_bits, activation_bits, latency or latency_ms, and layer or kind, in_channels, out_channels, input_size, kernel and stride.</source>
        <translation>{}:{}: 层开销表需要以下列：weight_bits、activation_bits、latency 或 latency_ms，以及 layer，或者 kind、in_channels、out_channels、input_size、kernel 和 stride。</translation>
    </message>
    <message>
        <source>{}:{}: this row has {} fields, its header {}; mend the row.</source>
        <translation>{}:{}: 此行有 {} 个字段，而表头有 {} 个；请更正此行。</translation>
    </message>
    <message>
        <source>The repeats of {} lie {} % apart (median): fix its clock and let it cool before you rely on small differences.</source>
        <translation>{} 的各次重复相差 {}%（中位数）：在依据微小差异作判断之前，请固定其时钟频率并让其冷却。</translation>
    </message>
    <message>
        <source>{} has {} values for {} designs: they do not belong together.</source>
        <translation>{} 有 {} 个值，而设计有 {} 个：两者不匹配。</translation>
    </message>
    <message>
        <source>The proxy&apos;s values do not depend on the designs&apos; choices: take another proxy.</source>
        <translation>代理设备的值与设计的选项无关：请改用其他代理设备。</translation>
    </message>
    <message>
        <source>The proxy could not be bent to the measurements: check them for extreme values.</source>
        <translation>无法使代理设备的预测器适应测量数据：请检查其中是否有极端值。</translation>
    </message>
    <message>
        <source>The pool of {} designs does not belong to this fleet.</source>
        <translation>含 {} 个设计的候选池不属于此设备群。</translation>
    </message>
    <message>
        <source>Choosing designs to measure</source>
        <translation>正在选择要测量的设计</translation>
    </message>
    <message>
        <source>{} instead of {} at {}</source>
        <translation>{2}：{0} 而非 {1}</translation>
    </message>
    <message>
        <source>The stored proxy does not fit the design space: fit it again.</source>
        <translation>所存储的代理设备与设计空间不符：请重新拟合。</translation>
    </message>
    <message>
        <source>Measuring what reuse costs</source>
        <translation>正在计算复用的代价</translation>
    </message>
    <message>
        <source>Learning from the measured devices</source>
        <translation>正在从已实测的设备学习</translation>
    </message>
    <message>
        <source>Learning from {} devices failed: {}.</source>
        <translation>从 {} 台设备学习失败：{}。</translation>
    </message>
    <message>
        <source>The stored fleet does not fit the design space: learn it again.</source>
        <translation>所存储的设备群与设计空间不符：请重新学习。</translation>
    </message>
    <message>
        <source>The few-shot process is fitted to a fleet of devices: adapt a device instead.</source>
        <translation>少样本过程是针对设备群拟合的：请改为适配一台设备。</translation>
    </message>
    <message>
        <source>The few-shot process on {} designs failed: {}.</source>
        <translation>对 {} 个设计的少样本过程失败：{}。</translation>
    </message>
    <message>
        <source>The stored few-shot process does not fit the design space: fit it again.</source>
        <translation>所存储的少样本过程与设计空间不符：请重新拟合。</translation>
    </message>
    <message>
        <source>{} values do not belong to {} of {} designs.</source>
        <translation>{0} 个值与 {2} 个设计中的 {1} 个不匹配。</translation>
    </message>
    <message>
        <source>Measurement {} is {}: leave it out.</source>
        <translation>第 {} 个测量值为 {}：请将其去掉。</translation>
    </message>
    <message>
        <source>The few-shot process needs at least one measured design: measure one.</source>
        <translation>少样本过程至少需要一个实测设计：请测量一个。</translation>
    </message>
    <message>
        <source>No covariance explains the {} measurements: check them for extreme values.</source>
        <translation>没有协方差能够解释这 {} 个测量值：请检查其中是否有极端值。</translation>
    </message>
    <message>
        <source>{} has no {} measurements of connected designs to adapt to: measure some first.</source>
        <translation>{} 没有可用于适配的、连通设计的 {} 测量数据：请先测量一些。</translation>
    </message>
    <message>
        <source>Nothing was fitted for {} that could be kept.</source>
        <translation>没有为 {} 拟合出可以保留的预测器。</translation>
    </message>
    <message>
        <source>AdaProxy by the number of measurements</source>
        <translation>AdaProxy 随测量数的变化</translation>
    </message>
    <message>
        <source>Measured designs</source>
        <translation>实测设计数</translation>
    </message>
    <message>
        <source>Mean rank correlation over all targets on the designs that were not measured.</source>
        <translation>所有目标设备在未实测设计上的平均秩相关。</translation>
    </message>
    <message>
        <source>proxy as it is</source>
        <translation>直接用代理设备</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>不用代理设备</translation>
    </message>
    <message>
        <source>AdaProxy is judged on devices that share {} measured designs with the proxy {}: import some.</source>
        <translation>评判 AdaProxy 需要与代理设备 {1} 共有 {0} 个实测设计的设备：请先导入。</translation>
    </message>
    <message>
        <source>AdaProxy: a proxy&apos;s predictor bent to a target</source>
        <translation>AdaProxy：将代理设备的预测器适配到目标设备</translation>
    </message>
    <message>
        <source>Proxy {}, fitted on all {} connected designs that it measured; {} targets; random measurements, mean of {} draws; ranked are the designs that were not measured. Without a proxy: ridge regression on the same one-hot encoding.</source>
        <translation>代理设备 {}，用其实测的全部 {} 个连通设计拟合；{} 台目标设备；随机测量，取 {} 次抽样的平均；排序对象为未实测的设计。不用代理设备：在相同的独热编码上作岭回归。</translation>
    </message>
    <message>
        <source>Devices and proxy as in &quot;One Proxy Device Is Enough&quot; (arXiv 2111.01203), with the singular values truncated, λ chosen by cross-validated squared error and the target standardised.</source>
        <translation>设备和代理设备与“One Proxy Device Is Enough”(arXiv 2111.01203) 相同，奇异值经截断，λ 按交叉验证的平方误差选取，目标值经标准化。</translation>
    </message>
    <message>
        <source>Certificates are checked on devices that share {} measured designs, but {} devices share {}: import tables that cover the same designs.</source>
        <translation>检验认证需要共有 {} 个实测设计的设备，但 {} 台设备只共有 {} 个：请导入覆盖相同设计的表格。</translation>
    </message>
    <message>
        <source>Drawing random designs</source>
        <translation>正在抽取随机设计</translation>
    </message>
    <message>
        <source>How often &quot;SRCC at least 0.9&quot; is certified</source>
        <translation>“SRCC 至少为 0.9”得到认证的频率</translation>
    </message>
    <message>
        <source>True SRCC</source>
        <translation>真实 SRCC</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Random designs, looked at after 10, 20 and 50. Below 0.90 a certificate is false: at most 5 % may be.</source>
        <translation>随机设计，在 10、20 和 50 个时各检验一次。低于 0.90 时认证即为错误：最多允许 5%。</translation>
    </message>
    <message>
        <source>{} designs</source>
        <translation>{} 个设计</translation>
    </message>
    <message>
        <source>Certificates of rank correlation</source>
        <translation>秩相关的认证</translation>
    </message>
    <message>
        <source>{} devices over the {} connected designs that all of them know; {} draws of 50 random designs, the same for all pairs. SRCC is symmetric, so both orders of a pair are one case.</source>
        <translation>{} 台设备，基于它们全都已知的 {} 个连通设计；{} 次抽样，每次 50 个随机设计，所有设备对均相同。SRCC 是对称的，因此一对设备的两种顺序算作一例。</translation>
    </message>
    <message>
        <source>Looks at 10, 20 and 50 designs share an error of 5 %; shares are of all looks so far. Intervals are the SRCCs that the observed one does not contradict; the bootstrap beside is a second opinion.</source>
        <translation>在 10、20 和 50 个设计处的各次检验共用 5% 的错误率；所列比例针对截至当时的所有检验。区间由与观测值不矛盾的 SRCC 构成；旁列的自助法 (bootstrap) 结果供参照。</translation>
    </message>
    <message>
        <source>Reference: 27 devices, two of which are not public, each look at 5 % by itself: more power, and more false certificates just below the threshold.</source>
        <translation>参考：27 台设备，其中两台未公开，每次检验各自按 5% 进行：检验功效更高，但略低于阈值处的错误认证也更多。</translation>
    </message>
    <message>
        <source>HELP&apos;s split, ten designed measurements</source>
        <translation>HELP 的划分，十个择优选取的测量值</translation>
    </message>
    <message>
        <source>Rank correlation on designs {} to {}, disconnected ones left out; every method has the same ten measurements. HELP was given ten reference designs and ten more measurements.</source>
        <translation>设计 {} 至 {} 上的秩相关，不连通的已略去；各方法使用相同的十个测量值。HELP 使用十个参考设计，外加十个测量值。</translation>
    </message>
    <message>
        <source>HELP split (arXiv 2106.08630): {} devices teach on designs {} to {}, where the targets are measured too; ranked are designs {} to {}, untrimmed. Measurements are counted in all; published are HELP&apos;s with ten reference designs and ten measurements. Random ones: mean of {} draws. The published mean is that of the devices here.</source>
        <translation>HELP 的划分 (arXiv 2106.08630)：从 {} 台设备在设计 {} 至 {} 上的数据学习，目标设备也在这些设计上测量；排序对象为设计 {} 至 {}，未作裁剪。测量数按总数计；已发表的数值为 HELP 使用十个参考设计和十个测量值的结果。随机测量：{} 次抽样的平均。已发表的平均值只含此处的设备。</translation>
    </message>
    <message>
        <source>NASFLAT&apos;s tasks, ten designed measurements</source>
        <translation>NASFLAT 的任务，十个择优选取的测量值</translation>
    </message>
    <message>
        <source>Mean rank correlation over the test devices that are in this workspace. Published: NASFLAT.</source>
        <translation>此工作区中各测试设备的平均秩相关。已发表：NASFLAT。</translation>
    </message>
    <message>
        <source>NASFLAT&apos;s FBNet tasks (arXiv 2403.02446): means over the test devices that are here; designs {} to {} are ranked, untrimmed. The published means are over all test devices of a task.</source>
        <translation>NASFLAT 的 FBNet 任务 (arXiv 2403.02446)：取此处各测试设备的平均；排序对象为设计 {} 至 {}，未作裁剪。已发表的平均值包含任务的所有测试设备。</translation>
    </message>
    <message>
        <source>Each chip in turn is new, ten designed measurements</source>
        <translation>每种芯片轮流作为新芯片，十个择优选取的测量值</translation>
    </message>
    <message>
        <source>Rank correlation on all other designs; other set-ups of the same chip do not teach. {} devices, {} chips.</source>
        <translation>所有其他设计上的秩相关；不从同一芯片的其他配置学习。{} 台设备，{} 种芯片。</translation>
    </message>
    <message>
        <source>Leave one chip out: {} devices of {} chips; other set-ups (batch sizes) of a target&apos;s chip do not teach; ranked are all designs that were not measured. The clock&apos;s step bounds what any method can reach on devices that have one.</source>
        <translation>每次留出一种芯片：{} 台设备，{} 种芯片；不从目标设备所用芯片的其他配置（批大小）学习；排序对象为所有未实测的设计。对于按步长计时的设备，时钟步长限制了任何方法所能达到的水平。</translation>
    </message>
    <message>
        <source>Predictors of new devices from few measurements</source>
        <translation>用少量测量值得到新设备的预测器</translation>
    </message>
    <message>
        <source>Few-shot prediction is judged on at least {} different devices with {} measured designs each: import more.</source>
        <translation>评判少样本预测至少需要 {} 台不同的设备，每台有 {} 个实测设计：请导入更多。</translation>
    </message>
    <message>
        <source>Columns: srcc of the few-shot Gaussian process; ols, least squares on physical sums; reuse, the best proxy unadapted; adaproxy; ridge on rich features; flops; mape and coverage90 (%) of the process and its 90 % intervals.</source>
        <translation>各列：srcc 为少样本高斯过程；ols 为物理量求和上的最小二乘；reuse 为未适配的最佳代理设备；adaproxy；ridge 为丰富特征上的岭回归；flops；mape 和 coverage90 (%) 为该过程及其 90% 区间的指标。</translation>
    </message>
    <message>
        <source>Expected from the other pairs, the target left out: {} points off on average, and {} % of the pairs within the 90 % range.</source>
        <translation>由其他设备对预期（略去目标设备）：平均偏差 {} 个百分点，{}% 的设备对落在 90% 范围内。</translation>
    </message>
    <message>
        <source>What reusing a proxy&apos;s Pareto set costs</source>
        <translation>复用代理设备的帕累托集的代价</translation>
    </message>
    <message>
        <source>{} devices, all ordered pairs, accuracy of {}. The proxy&apos;s Pareto set is measured on the target; at limits that 5, 15, … 95 % of the designs meet, the best of it is compared with the best there is. Hypervolume over the share of faster designs.</source>
        <translation>{} 台设备，所有有序设备对，{} 的准确率。代理设备的帕累托集在目标设备上测量；在 5%、15%……95% 的设计所能满足的各限制下，将其中最佳者与所有设计中的最佳者比较。超体积按更快设计的比例计算。</translation>
    </message>
    <message>
        <source>Reference: 27 devices, two of which are not public. Its regrets by SRCC are those at ten limits, its regrets by layers those at a finer grid: its table weighted by our pairs makes 0.72 at one layer, not 0.63.</source>
        <translation>参考：27 台设备，其中两台未公开。其按 SRCC 列出的损失取自十个限制，按支配层数列出的损失取自更细的网格：其表格按我们的设备对加权后，只取一层时为 0.72，而非 0.63。</translation>
    </message>
    <message>
        <source>The few-shot process is for at most {} measurements, but there are {}: take the ridge regression, which is as good then.</source>
        <translation>少样本过程最多用于 {} 个测量值，但目前有 {} 个：请改用岭回归，此时两者效果相当。</translation>
    </message>
    <message>
        <source>Few-shot Gaussian process</source>
        <translation>少样本高斯过程</translation>
    </message>
    <message>
        <source>Best proxy, unadapted</source>
        <translation>最佳代理设备，未适配</translation>
    </message>
    <message>
        <source>Least squares on physical sums</source>
        <translation>最小二乘，物理量求和</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>岭回归</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>乘加运算量</translation>
    </message>
    <message>
        <source>No other device is measured, so there is no proxy to lean on: import one.</source>
        <translation>没有其他已实测的设备，因此没有可依靠的代理设备：请导入一台。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is none of the devices to lean on{}.</source>
        <translation>“{}”不在可依靠的设备之列{}。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>{} that were measured but not used</source>
        <translation>{}（已实测但未使用）</translation>
    </message>
    <message>
        <source>{}, each predicted from the others</source>
        <translation>{}（各由其余设计预测）</translation>
    </message>
    <message>
        <source>{} predictions beyond the edge</source>
        <translation>{} 个预测值超出边缘</translation>
    </message>
    <message>
        <source>{} from {}, on {}: SRCC {} (95 %: {} to {}), mean error {} %. Shaded: ±10 %.</source>
        <translation>{}，用 {}拟合，基于 {}：SRCC {}（95% 区间：{} 至 {}），平均误差 {}%。阴影：±10%。</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>个测量值</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>个测量值</translation>
    </message>
    <message>
        <source>The same measurements, other methods</source>
        <translation>相同的测量数据，其他方法</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Rank correlation on {}, every method fitted on the same {}; lines: 95 % intervals.</source>
        <translation>基于 {}的秩相关，各方法均用相同的 {}拟合；线段：95% 区间。</translation>
    </message>
    <message>
        <source>What measurements buy</source>
        <translation>测量能换来什么</translation>
    </message>
    <message>
        <source>Expected SRCC</source>
        <translation>预期 SRCC</translation>
    </message>
    <message>
        <source>What the covariance of the known devices expects the rank correlation to be, by the number of designs that are measured, best first.</source>
        <translation>由已知设备的协方差得出的预期秩相关，随实测设计数量（最佳者优先）的变化。</translation>
    </message>
    <message>
        <source>; ≈ predicted</source>
        <translation>；≈ 为预测值</translation>
    </message>
    <message>
        <source>nine pairs of ten</source>
        <translation>十对中的九对</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90% 范围</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} 代理 {}</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>此设备对</translation>
    </message>
    <message>
        <source>Diamond: {} points, measured.</source>
        <translation>菱形：{} 个百分点，实测。</translation>
    </message>
    <message>
        <source>Diamond: {} points expected ({} to {}) from {} designs.</source>
        <translation>菱形：预期 {} 个百分点（{} 至 {}），基于 {} 个设计。</translation>
    </message>
    <message>
        <source>What reuse costs, by rank correlation</source>
        <translation>复用的代价与秩相关</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>准确率损失</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Each dot is a proxy and a target: the proxy&apos;s Pareto set measured on the target, against the best designs of the target, on average over limits.</source>
        <translation>每个点为一台代理设备和一台目标设备：在目标设备上测量代理设备的帕累托集，与目标设备的最佳设计比较，取各限制的平均。</translation>
    </message>
    <message>
        <source>pair of devices</source>
        <translation>对设备</translation>
    </message>
    <message>
        <source>pairs of devices</source>
        <translation>对设备</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>设备对</translation>
    </message>
    <message>
        <source>{} holds no designs: import its architectures.</source>
        <translation>{} 中没有设计：请导入其架构。</translation>
    </message>
    <message>
        <source>{}: cannot be written: {}.</source>
        <translation>{}: 无法写入：{}。</translation>
    </message>
    <message>
        <source>{}: is there already and not an empty folder; name another one.</source>
        <translation>{}: 已存在，且不是空文件夹；请换一个名称。</translation>
    </message>
    <message>
        <source>the disk is full or refuses it</source>
        <translation>磁盘已满或拒绝写入</translation>
    </message>
    <message>
        <source>A measurement kit needs at least one design.</source>
        <translation>测量包至少需要一个设计。</translation>
    </message>
    <message>
        <source>A measurement kit is for latency, energy or power, not for {}: that follows from the design.</source>
        <translation>测量包用于延迟、能耗或功率，不用于 {}：后者由设计本身决定。</translation>
    </message>
    <message>
        <source>No design is left to measure on {}.</source>
        <translation>{} 上已没有可测量的设计。</translation>
    </message>
    <message>
        <source>Measurement kit</source>
        <translation>测量包</translation>
    </message>
    <message>
        <source>{}: cannot be read ({}): install the program again.</source>
        <translation>{}: 无法读取（{}）：请重新安装程序。</translation>
    </message>
    <message>
        <source>By what reuse cost between the other devices, choosing by it is expected to lose {} accuracy points ({} to {}).</source>
        <translation>按其他设备之间复用的代价推算，据其选择预计损失 {} 个准确率百分点（{} 至 {}）。</translation>
    </message>
    <message>
        <source>The first {} of {} rows; &quot;isotone evaluate&quot; prints all.</source>
        <translation>共 {1} 行，列出前 {0} 行；“isotone evaluate”可输出全部。</translation>
    </message>
    <message>
        <source>Published tables and our own, computed again for this report from the data in this workspace, with the published numbers and plain baselines beside.</source>
        <translation>已发表的表格和我们自己的表格，均用此工作区中的数据为本报告重新计算，并列出已发表的数值和简单基准。</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot; in {}.</source>
        <translation>{1} 中没有任务“{0}”。</translation>
    </message>
    <message>
        <source>What reuse costs is counted in accuracy: import a table of accuracies.</source>
        <translation>复用的代价以准确率衡量：请导入准确率表格。</translation>
    </message>
    <message>
        <source>{} has neither an analytic model nor a table of layer costs, so nothing is known of single layers there.</source>
        <translation>{} 既没有解析模型也没有层成本表，因此无从得知其上单个层的情况。</translation>
    </message>
    <message>
        <source>{}: is no table of layer costs.</source>
        <translation>{}：不是层成本表。</translation>
    </message>
    <message>
        <source>{}: the table of layer costs cannot be read ({}).</source>
        <translation>{}：无法读取层成本表（{}）。</translation>
    </message>
    <message>
        <source>{}:{}: no network of this workspace is made of layers that this table knows. {}</source>
        <translation>{}:{}：此工作区中没有网络由该表已知的层组成。{}</translation>
    </message>
    <message>
        <source>Import architectures of a space with layers first.</source>
        <translation>请先导入有层信息的空间的架构。</translation>
    </message>
    <message>
        <source>{} of {} networks have layers or bits that this table does not know: left out.</source>
        <translation>{} 个网络（共 {} 个）含有该表未知的层或位宽：已略去。</translation>
    </message>
    <message>
        <source>bits per layer</source>
        <translation>每层位宽</translation>
    </message>
    <message>
        <source>Sums over layers from a table of {} costs of {} layers; no network was measured as a whole.</source>
        <translation>由含 {} 项成本、{} 个层的表按层求和；没有整体测量任何网络。</translation>
    </message>
    <message>
        <source>The budget of bits is not a number.</source>
        <translation>位宽预算不是数字。</translation>
    </message>
    <message>
        <source>The cost or loss of {} at {} weight and {} activation bits is not a number.</source>
        <translation>{} 在 {} 位权重和 {} 位激活下的成本或损失不是数字。</translation>
    </message>
    <message>
        <source>{} can be run with none of its bits; offer others.</source>
        <translation>{} 无法以任何给定位宽运行；请提供其他位宽。</translation>
    </message>
    <message>
        <source>No bits fit the budget of {}: with the cheapest of each layer it takes {}.</source>
        <translation>没有位宽符合 {} 的预算：每层取成本最低者也需 {}。</translation>
    </message>
    <message>
        <source>There is no finite prediction for design {}; fit the predictor again.</source>
        <translation>设计 {} 没有有限的预测值；请重新拟合预测器。</translation>
    </message>
    <message>
        <source>A design to measure next is not among the {} of the pool.</source>
        <translation>下一个要测量的设计不在候选池的 {} 个设计之中。</translation>
    </message>
    <message>
        <source>{} ranges of activations do not fit a network of {} tensors.</source>
        <translation>{} 个激活范围与含 {} 个张量的网络不符。</translation>
    </message>
    <message>
        <source>The layer {} has {} bits; networks are made with 2 to 16 bits, or 32 for float.</source>
        <translation>层 {} 为 {} 位；网络可用 2 到 16 位，或用 32 位浮点。</translation>
    </message>
    <message>
        <source>The layer {} has asymmetric weights; networks are made with symmetric ones.</source>
        <translation>层 {} 的权重不对称；网络只用对称权重。</translation>
    </message>
    <message>
        <source>The space &quot;{}&quot; does not know its layers, so its designs are no networks that can be built.</source>
        <translation>空间“{}”不知道自己的层，因此其设计无法构建为网络。</translation>
    </message>
    <message>
        <source>The design is disconnected, so there is no network to build.</source>
        <translation>该设计不连通，没有可构建的网络。</translation>
    </message>
    <message>
        <source>The layer {} has the even kernel {}, which has no centre; networks are built with odd ones.</source>
        <translation>层 {} 的卷积核为偶数 {}，没有中心；网络只用奇数卷积核。</translation>
    </message>
    <message>
        <source>This is not an ONNX file.</source>
        <translation>这不是 ONNX 文件。</translation>
    </message>
    <message>
        <source>Integers of {} bits are not common to ONNX runtimes, so {} layers are kept to that range in wider ones; the format qonnx states their bits.</source>
        <translation>{} 位整数在 ONNX 运行时中并不通用，因此有 {} 个层以更宽的整数存放并限制在该范围内；qonnx 格式会写明其位宽。</translation>
    </message>
    <message>
        <source>The network is larger than the 2 GB that an ONNX file can hold.</source>
        <translation>网络超过了 ONNX 文件可容纳的 2 GB。</translation>
    </message>
    <message>
        <source>The policy names a layer &quot;{}&quot; that this network does not have.</source>
        <translation>策略中的层“{}”不在此网络中。</translation>
    </message>
    <message>
        <source>The space &quot;{}&quot; has no decisions on bits in this design, so there is nothing to allocate.</source>
        <translation>空间“{}”在此设计中没有位宽决策，无可分配。</translation>
    </message>
    <message>
        <source>{} cannot run the layers of this design whose bits are fixed, or does not know them.</source>
        <translation>{} 无法运行此设计中位宽固定的层，或不认识它们。</translation>
    </message>
    <message>
        <source>No bits bring this architecture to {}; with the cheapest everywhere it takes {}.</source>
        <translation>没有位宽能使此架构达到 {}；处处取最便宜者也需 {}。</translation>
    </message>
    <message>
        <source>The bits stay as they are: no others within {} lose less.</source>
        <translation>位宽保持不变：在 {} 之内没有损失更小的选择。</translation>
    </message>
    <message>
        <source>Within {} other bits lose {} accuracy points to rounding; the bits it came with lose {} at {}.</source>
        <translation>在 {} 之内，其他位宽因舍入损失 {} 个精度点；原有位宽损失 {}，代价为 {}。</translation>
    </message>
    <message>
        <source>Within {} other bits round the weights with a squared error of {}; the bits it came with do with {} at {}. No accuracy predictor is fitted, so this is not accuracy.</source>
        <translation>在 {} 之内，其他位宽对权重舍入的平方误差为 {}；原有位宽为 {}，代价为 {}。尚未拟合精度预测器，因此这不是精度。</translation>
    </message>
    <message>
        <source>There is no evaluation &quot;{}&quot;; choose one of {}.</source>
        <translation>没有名为“{}”的评估；请从 {} 中选择。</translation>
    </message>
    <message>
        <source>Validation of the methods</source>
        <translation>方法验证</translation>
    </message>
    <message>
        <source>; the nearest is &quot;{}&quot;</source>
        <translation>；最接近的是“{}”</translation>
    </message>
    <message>
        <source>{}, unadapted</source>
        <translation>{}，未适配</translation>
    </message>
    <message>
        <source>AdaProxy from {}</source>
        <translation>基于 {} 的 AdaProxy</translation>
    </message>
    <message>
        <source>The table of layer costs of {} counts latency in a unit of its own, which no limit in ms can be compared with; without a limit the bits stay within what the design costs.</source>
        <translation>{} 的层成本表以自有单位计延迟，无法与以 ms 为单位的限制相比；不设限制时，位宽不超出该设计的成本。</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>正在构建网络</translation>
    </message>
    <message>
        <source>The weights are random (seed {}): the network has the design&apos;s speed and size, not its accuracy.</source>
        <translation>权重是随机的（种子 {}）：网络具有该设计的速度和大小，而非其精度。</translation>
    </message>
    <message>
        <source>The ranges of activations are those of random images; calibrate them on data of the task.</source>
        <translation>激活范围来自随机图像；请用任务数据校准。</translation>
    </message>
    <message>
        <source>Writing the network</source>
        <translation>正在写入网络</translation>
    </message>
    <message>
        <source>{} has {} weight and {} activation bits; tools read 2 to 8, 16 and 32.</source>
        <translation>{} 的权重为 {} 位、激活为 {} 位；工具只读 2 到 8、16 和 32 位。</translation>
    </message>
    <message>
        <source>Writing the networks</source>
        <translation>正在写入网络</translation>
    </message>
    <message>
        <source>{}: is no IDX file of bytes in {} dimensions.</source>
        <translation>{}: 不是 {} 维字节的 IDX 文件。</translation>
    </message>
    <message>
        <source>{}: has an impossible size of {} in dimension {}.</source>
        <translation>{}: 大小 {} 在第 {} 维上不可能出现。</translation>
    </message>
    <message>
        <source>{}: holds {} bytes instead of {}; copy it again.</source>
        <translation>{}: 含 {} 字节，应为 {} 字节；请重新复制。</translation>
    </message>
    <message>
        <source>{}: {} images of {} x {} pixels do not fit {} labels of square images.</source>
        <translation>{}: {} 张 {} x {} 像素的图像与 {} 个正方形图像的标签不符。</translation>
    </message>
    <message>
        <source>{}: training images have {} pixels a side, test images {}.</source>
        <translation>{}: 训练图像的边长为 {} 像素，测试图像为 {} 像素。</translation>
    </message>
    <message>
        <source>{}: there is no Fashion-MNIST; install the package dataset-fashion-mnist, or name the folder of its files in ISOTONE_FASHION_MNIST.</source>
        <translation>{}: 没有 Fashion-MNIST；请安装软件包 dataset-fashion-mnist，或在 ISOTONE_FASHION_MNIST 中指定其文件所在的文件夹。</translation>
    </message>
    <message>
        <source>The stored optimizer network does not fit this design space or is damaged; train it again.</source>
        <translation>所存储的优化器网络与此设计空间不符或已损坏；请重新训练。</translation>
    </message>
    <message>
        <source>The stored training state does not belong to this training; start it again.</source>
        <translation>所存储的训练状态不属于此次训练；请重新开始。</translation>
    </message>
    <message>
        <source>The optimizer network diverged at step {}; train it with a smaller rate.</source>
        <translation>优化器网络在第 {} 步发散；请用更小的学习率训练。</translation>
    </message>
    <message>
        <source>Tuning the optimizer network</source>
        <translation>正在微调优化器网络</translation>
    </message>
    <message>
        <source>Training the optimizer network</source>
        <translation>正在训练优化器网络</translation>
    </message>
    <message>
        <source>Training an optimizer network needs cases, and sizes and steps of 1 or more.</source>
        <translation>训练优化器网络需要算例，且各大小和步数至少为 1。</translation>
    </message>
    <message>
        <source>The optimizer network could not be trained: {}.</source>
        <translation>无法训练优化器网络：{}。</translation>
    </message>
    <message>
        <source>The stored traits of training devices are damaged; train the optimizer again.</source>
        <translation>所存储的训练设备特征已损坏；请重新训练优化器。</translation>
    </message>
    <message>
        <source>Designing for the fleet</source>
        <translation>正在为设备群设计</translation>
    </message>
    <message>
        <source>A cost of the device is not a number; measure it again or leave the choice out.</source>
        <translation>设备的某项成本不是数字；请重新测量，或去掉该选项。</translation>
    </message>
    <message>
        <source>The device can run no design of this space: it lacks a precision that every one of them needs.</source>
        <translation>设备无法运行此空间的任何设计：它缺少所有设计都需要的一种数值精度。</translation>
    </message>
    <message>
        <source>An optimizer network is trained on devices, and none is given.</source>
        <translation>优化器网络需在设备上训练，但没有给出设备。</translation>
    </message>
    <message>
        <source>A cost of a training device is not a number; leave that device out.</source>
        <translation>某台训练设备的成本不是数字；请去掉该设备。</translation>
    </message>
    <message>
        <source>Solving training cases</source>
        <translation>正在求解训练算例</translation>
    </message>
    <message>
        <source>A scalable predictor needs designs with their inputs and devices with values.</source>
        <translation>可扩展预测器需要带输入的设计和带数值的设备。</translation>
    </message>
    <message>
        <source>The devices of a scalable predictor differ in their designs or figures.</source>
        <translation>可扩展预测器的各设备在设计或参数上不一致。</translation>
    </message>
    <message>
        <source>A predictor for every device learns from at least two devices with {} measured designs each: import more.</source>
        <translation>面向所有设备的预测器至少从两台设备学习，每台有 {} 个实测设计：请导入更多。</translation>
    </message>
    <message>
        <source>The training of the scalable predictor diverged; lower its learning rate.</source>
        <translation>可扩展预测器的训练发散；请降低学习率。</translation>
    </message>
    <message>
        <source>Step {} of {}, loss {:.4f}</source>
        <translation>第 {} 步，共 {} 步，损失 {:.4f}</translation>
    </message>
    <message>
        <source>An optimizer network is trained on devices, at least two of them.</source>
        <translation>优化器网络需在设备上训练，至少两台。</translation>
    </message>
    <message>
        <source>The space {} does not know its layers, so nothing is known of their costs.</source>
        <translation>设计空间 {} 的各层未知，因此无从得知其成本。</translation>
    </message>
    <message>
        <source>The stored scalable predictor does not fit the design space: train it again.</source>
        <translation>所存储的可扩展预测器与设计空间不符：请重新训练。</translation>
    </message>
    <message>
        <source>Measured designs and values do not belong together, or a value is no number.</source>
        <translation>实测设计与数值不对应，或某个值不是数字。</translation>
    </message>
    <message>
        <source>The scalable predictor is not calibrated, or has no such members.</source>
        <translation>可扩展预测器尚未校准，或没有这样的成员。</translation>
    </message>
    <message>
        <source>evolution, {} evaluations</source>
        <translation>进化，{} 次评估</translation>
    </message>
    <message>
        <source>coordinate descent, {} sweeps</source>
        <translation>坐标下降，{} 轮扫描</translation>
    </message>
    <message>
        <source>network, one pass</source>
        <translation>网络，单次前向</translation>
    </message>
    <message>
        <source>network and {} sweeps</source>
        <translation>网络加 {} 轮扫描</translation>
    </message>
    <message>
        <source>network, 64 weights in one pass</source>
        <translation>网络，单次前向 64 组权重</translation>
    </message>
    <message>
        <source>network, weight refined, local search</source>
        <translation>网络，细化权重，局部搜索</translation>
    </message>
    <message>
        <source>The optimizer network on devices that it has never seen</source>
        <translation>优化器网络在从未见过的设备上的表现</translation>
    </message>
    <message>
        <source>Regret by weights, %, {} landscape</source>
        <translation>按权重求解的损失 (%)，{} 地形</translation>
    </message>
    <message>
        <source>Accuracy points lost within limits, {} landscape</source>
        <translation>限制内损失的准确率百分点，{} 地形</translation>
    </message>
    <message>
        <source>5 stages of 2 to 4 blocks, each with one of 27 combinations of kernel, expansion and bits: 3^65 designs. Accuracy is a formula, not measured. {} of {} chips of the catalogue are unseen; the network is trained on {} synthetic devices around the others, with {} training seeds, each with its own unseen chips.</source>
        <translation>5 个阶段，各含 2 到 4 个块，每个块取卷积核、扩展比和位宽的 27 种组合之一：共 3^65 个设计。准确率由公式给出，并非实测。有 {} 种芯片未见过（目录中共 {} 种）；网络在围绕其余芯片合成的 {} 台设备上训练，使用 {} 个训练种子，每个种子各有自己未见过的芯片。</translation>
    </message>
    <message>
        <source>Regret: 0 is evolution with 50,000 evaluations and local search to its end, 100 the mean of random designs; below 0 is better than that evolution. Limits: points of accuracy below evolution with 50,000 evaluations under a penalty; below 0 is better.</source>
        <translation>损失：0 为 50,000 次评估的进化加上进行到底的局部搜索，100 为随机设计的平均；低于 0 表示优于该进化搜索。限制：比带惩罚的 50,000 次评估的进化低多少个准确率百分点；低于 0 表示更优。</translation>
    </message>
    <message>
        <source>Making the cases and training took at most {:.0f} s.</source>
        <translation>生成算例和训练最多用时 {:.0f} 秒。</translation>
    </message>
    <message>
        <source>A predictor for every device is judged on at least {} different chips with {} measured designs each: import more.</source>
        <translation>评判面向所有设备的预测器至少需要 {} 种不同的芯片，每种有 {} 个实测设计：请导入更多。</translation>
    </message>
    <message>
        <source>One predictor for every device, on chips it has not seen</source>
        <translation>面向所有设备的单个预测器在未见过的芯片上的表现</translation>
    </message>
    <message>
        <source>Leave one chip out: {} devices of {} chips; other set-ups (batch sizes) of a chip do not teach. The measurements are the first designs of the kit; judged are all other measured designs.</source>
        <translation>每次留出一种芯片：{} 台设备，{} 种芯片；不从同一芯片的其他配置（批大小）学习。测量值取自测量包中靠前的设计；评判对象为所有其他实测设计。</translation>
    </message>
    <message>
        <source>Columns: srcc of the predictor for every device; flops; analytic model, of devices whose spec sheet is known; network, its network alone; bma-gp, the few-shot process alone; ols, least squares on physical sums; reuse, the best proxy unadapted; mape, within10 and coverage90 (%) of the predictor.</source>
        <translation>各列：srcc 为面向所有设备的预测器；flops；analytic model 为解析模型，仅限规格表已知的设备；network 为仅用其网络；bma-gp 为仅用少样本过程；ols 为物理量求和上的最小二乘；reuse 为未适配的最佳代理设备；mape、within10 和 coverage90 (%) 为该预测器的指标。</translation>
    </message>
    <message>
        <source>Inherited accuracy against training alone</source>
        <translation>继承的准确率与单独训练的对比</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Random designs, each trained alone for {} epochs at its bits; accuracy on the {} test images of {}. The interval holds at 95 %.</source>
        <translation>随机设计，每个按其位宽单独训练 {} 轮；准确率在 {} 张测试图像上测得，数据集为 {}。区间的置信水平为 95%。</translation>
    </message>
    <message>
        <source>The weights were trained on {}; an image is {} x {} pixels, each (p / 255 - {:.4f}) / {:.4f}.</source>
        <translation>权重在 {} 上训练；每张图像为 {} x {} 像素，各像素取 (p / 255 - {:.4f}) / {:.4f}。</translation>
    </message>
    <message>
        <source>{} bits: the networks of a kit can have 2 to 8, 16 or 32.</source>
        <translation>{} 位：测量包中的网络可为 2 到 8、16 或 32 位。</translation>
    </message>
    <message>
        <source>Measured {} of {} designs</source>
        <translation>已测量 {} 个设计，共 {} 个</translation>
    </message>
    <message>
        <source>Measuring disturbed designs again</source>
        <translation>正在重新测量受干扰的设计</translation>
    </message>
    <message>
        <source>Loading LibTorch</source>
        <translation>正在载入 LibTorch</translation>
    </message>
    <message>
        <source>LibTorch cannot run the network {}.</source>
        <translation>LibTorch 无法运行网络 {}。</translation>
    </message>
    <message>
        <source>Anchor designs follow from the measurements of other devices, and there are none: measure random designs.</source>
        <translation>锚点设计由其他设备的测量数据得出，但目前没有其他设备：请测量随机设计。</translation>
    </message>
    <message>
        <source>{}:{}: No design of the workspace has the index {}.</source>
        <translation>{}:{}: 工作区中没有索引为 {} 的设计。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; says no number of designs; write {}20.</source>
        <translation>“{}”没有给出设计数量；请写成 {}20。</translation>
    </message>
    <message>
        <source>{} does not know the layers of its designs, so there are no networks to measure.</source>
        <translation>{} 中设计的各层未知，因此没有可测量的网络。</translation>
    </message>
    <message>
        <source>There are no designs to measure; choose some random ones.</source>
        <translation>没有可测量的设计；请选择一些随机设计。</translation>
    </message>
    <message>
        <source>All {} designs are measured: the measurements themselves are used.</source>
        <translation>全部 {} 个设计均已实测：直接使用实测值。</translation>
    </message>
    <message>
        <source>Nothing predicts {} of {} yet: fit a predictor, or train the one for every device.</source>
        <translation>目前无法预测 {}（{}）：请拟合预测器，或训练面向所有设备的预测器。</translation>
    </message>
    <message>
        <source>A predictor of kind {} is fitted; it was not judged.</source>
        <translation>已拟合 {} 类型的预测器；尚未评判。</translation>
    </message>
    <message>
        <source>{} held-out designs</source>
        <translation>{} 个留出设计</translation>
    </message>
    <message>
        <source>Fitted to {} of its measurements, {} is off by {} % on {} others and ranks them at {}.</source>
        <translation>用其 {} 个测量值拟合的 {} 误差为 {}%（在其余 {} 个上评判），排序相关性为 {}。</translation>
    </message>
    <message>
        <source>On the same held-out designs the predictor for every device is off by {} % and ranks at {}, {} fitted to this device by {} % and at {}: the first is used.</source>
        <translation>在相同的留出设计上，面向所有设备的预测器误差为 {}%，排序相关性为 {}；针对此设备拟合的 {} 误差为 {}%，排序相关性为 {}：采用前者。</translation>
    </message>
    <message>
        <source>On the same held-out designs the predictor for every device is off by {} % and ranks at {}, {} fitted to this device by {} % and at {}: the second is used.</source>
        <translation>在相同的留出设计上，面向所有设备的预测器误差为 {}%，排序相关性为 {}；针对此设备拟合的 {} 误差为 {}%，排序相关性为 {}：采用后者。</translation>
    </message>
    <message>
        <source>{} held-out devices</source>
        <translation>{} 台留出设备</translation>
    </message>
    <message>
        <source>Only the predictor for every device knows something here; no other chip could judge it.</source>
        <translation>此处只有面向所有设备的预测器可用；没有其他芯片可用于评判它。</translation>
    </message>
    <message>
        <source>Nothing is measured: from the spec sheet alone the predictor for every device ranked {} held-out devices at {}.</source>
        <translation>没有实测数据：仅凭规格表，面向所有设备的预测器在 {} 台留出设备上的排序相关性为 {}。</translation>
    </message>
    <message>
        <source>With {} measurements the network, moved to their level, ranked {} held-out devices at {} and was off by {} %.</source>
        <translation>用 {} 个测量值将网络平移到其水平后，在 {} 台留出设备上的排序相关性为 {}，误差为 {}%。</translation>
    </message>
    <message>
        <source>With {} measurements the few-shot process that also asks the network ranked {} held-out devices at {}, without it at {}: both are used.</source>
        <translation>用 {} 个测量值时，同时参考网络的少样本过程在 {} 台留出设备上的排序相关性为 {}，不参考网络时为 {}：两者都采用。</translation>
    </message>
    <message>
        <source>With {} measurements the few-shot process alone ranked {} held-out devices at {}; the network adds nothing then and is left out.</source>
        <translation>用 {} 个测量值时，仅用少样本过程在 {} 台留出设备上的排序相关性为 {}；此时网络没有帮助，因此不采用。</translation>
    </message>
    <message>
        <source>Accuracy of design {} of {}</source>
        <translation>正在求第 {} 个设计的准确率，共 {} 个</translation>
    </message>
    <message>
        <source>There is no weight-sharing network yet; train one first: isotone train W --what supernet</source>
        <translation>还没有权重共享网络；请先训练一个：isotone train W --what supernet</translation>
    </message>
    <message>
        <source>{}: the sample is missing; reinstall the program.</source>
        <translation>{}: 缺少示例；请重新安装程序。</translation>
    </message>
    <message>
        <source>Judging on devices that were held out</source>
        <translation>正在用留出的设备评判</translation>
    </message>
    <message>
        <source>{} has no two devices with the same measurements, which a predictor for every device learns from: import more.</source>
        <translation>{} 中没有两台测量内容相同的设备可供面向所有设备的预测器学习：请导入更多。</translation>
    </message>
    <message>
        <source>No predictor for every device has been trained on {}: train it first.</source>
        <translation>尚未在 {} 上训练面向所有设备的预测器：请先训练。</translation>
    </message>
    <message>
        <source>The devices of {} have changed since the predictor for every device was trained: train it again.</source>
        <translation>训练面向所有设备的预测器之后，{} 的设备已有变化：请重新训练。</translation>
    </message>
    <message>
        <source>The workspace has a device &quot;{}&quot; that is not simulated; give the simulated one another name.</source>
        <translation>工作区中已有并非仿真的设备“{}”；请为仿真设备另取名称。</translation>
    </message>
    <message>
        <source>There is nothing to simulate: the workspace has no designs whose layers are known.</source>
        <translation>没有可仿真的内容：工作区中没有各层已知的设计。</translation>
    </message>
    <message>
        <source>The device catalogue has no &quot;{}&quot;.</source>
        <translation>设备目录中没有“{}”。</translation>
    </message>
    <message>
        <source>The device catalogue has no &quot;{}&quot;; did you mean &quot;{}&quot;?</source>
        <translation>设备目录中没有“{}”；您是否指“{}”？</translation>
    </message>
    <message>
        <source>The stored weight-sharing network has no readable log; train it again.</source>
        <translation>所存储的权重共享网络没有可读的日志；请重新训练。</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>The weight-sharing network was begun with other images; train it anew.</source>
        <translation>权重共享网络是用其他图像开始训练的；请从头训练。</translation>
    </message>
    <message>
        <source>Each chip in turn is new, three measurements</source>
        <translation>每款芯片轮流作为新芯片，三次测量</translation>
    </message>
    <message>
        <source>Predictor for every device</source>
        <translation>适用于每台设备的预测器</translation>
    </message>
    <message>
        <source>{} is not a number.</source>
        <translation>{} 不是数字。</translation>
    </message>
    <message>
        <source>{} has to be above {}{}.</source>
        <translation>{} 必须大于 {}{}。</translation>
    </message>
    <message>
        <source>{} has to be {}{} or more.</source>
        <translation>{} 必须不小于 {}{}。</translation>
    </message>
    <message>
        <source>{} has to be {}{} or less.</source>
        <translation>{} 必须不大于 {}{}。</translation>
    </message>
    <message>
        <source>Peak at {} × {} bits</source>
        <translation>{} × {} 位的峰值</translation>
    </message>
    <message>
        <source>Bandwidth of the main memory</source>
        <translation>主内存带宽</translation>
    </message>
    <message>
        <source>Fast memory</source>
        <translation>快速内存</translation>
    </message>
    <message>
        <source>Fast memory is faster by</source>
        <translation>快速内存的加速倍数</translation>
    </message>
    <message>
        <source>Time to start a layer</source>
        <translation>启动一层的时间</translation>
    </message>
    <message>
        <source>Share of the peak in convolutions</source>
        <translation>卷积达到峰值的比例</translation>
    </message>
    <message>
        <source>Share of the peak in depthwise layers</source>
        <translation>深度卷积层达到峰值的比例</translation>
    </message>
    <message>
        <source>Energy of an operation at {} × {} bits</source>
        <translation>{} × {} 位的单次运算能耗</translation>
    </message>
    <message>
        <source>Energy of a byte moved</source>
        <translation>搬运一字节的能耗</translation>
    </message>
    <message>
        <source>Power whatever runs</source>
        <translation>与负载无关的功率</translation>
    </message>
    <message>
        <source>Memory for activations</source>
        <translation>用于激活值的内存</translation>
    </message>
    <message>
        <source>Flash for weights</source>
        <translation>用于权重的闪存</translation>
    </message>
    <message>
        <source>{} has no figure &quot;{}&quot;.</source>
        <translation>{} 没有参数“{}”。</translation>
    </message>
    <message>
        <source>There is a peak at {} × {} bits already.</source>
        <translation>{} × {} 位的峰值已存在。</translation>
    </message>
    <message>
        <source>A device needs at least one precision.</source>
        <translation>设备至少需要一种数值精度。</translation>
    </message>
    <message>
        <source>The device needs a name.</source>
        <translation>设备需要名称。</translation>
    </message>
    <message>
        <source>{} bits are no precision; give 1 to {}.</source>
        <translation>{} 位不是有效的数值精度；请给出 1 到 {}。</translation>
    </message>
    <message>
        <source>There are two peaks at {} × {} bits.</source>
        <translation>{} × {} 位有两个峰值。</translation>
    </message>
    <message>
        <source>No known design has all of the choices that are pinned by hand; release one.</source>
        <translation>没有已知设计具有手动固定的全部选项；请解除其中一项。</translation>
    </message>
    <message>
        <source>The stored sums over slots are damaged or of another space; train again.</source>
        <translation>所存储的槽位求和已损坏或属于其他设计空间；请重新训练。</translation>
    </message>
    <message>
        <source>Sums over choices are learnt from at least five designs.</source>
        <translation>选项的求和至少要从五个设计学习。</translation>
    </message>
    <message>
        <source>The similarity of the designs could not be factorised; leave out designs that are alike.</source>
        <translation>无法分解这些设计的相似度矩阵；请去掉彼此相似的设计。</translation>
    </message>
    <message>
        <source>The first {} of {} rows; the figure&apos;s own CSV file has all.</source>
        <translation>列出前 {} 行，共 {} 行；图表自身的 CSV 文件包含全部。</translation>
    </message>
    <message>
        <source>Table {}</source>
        <translation>表 {}</translation>
    </message>
    <message>
        <source>Figure {}</source>
        <translation>图 {}</translation>
    </message>
    <message>
        <source>There is no room for a temporary file; free some space in the folder for temporary files.</source>
        <translation>没有存放临时文件的空间；请在临时文件夹中腾出一些空间。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written: {}</source>
        <translation>无法写入电子表格：{}</translation>
    </message>
    <message>
        <source>The space {} does not know its layers, so synthetic devices cannot run it.</source>
        <translation>设计空间 {} 的各层未知，因此合成设备无法运行它。</translation>
    </message>
    <message>
        <source>Looking for the fewest designs</source>
        <translation>正在寻找最少的设计</translation>
    </message>
    <message>
        <source>{} has latencies of {} chips; leaving each out in turn needs {}: import more.</source>
        <translation>{} 有 {} 种芯片的延迟数据；逐一留出每种芯片需要 {} 种：请导入更多。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>limits, confidence {}</source>
        <translation>限制，置信度 {}</translation>
    </message>
    <message>
        <source>network, refined</source>
        <translation>网络，经细化</translation>
    </message>
    <message>
        <source>all designs</source>
        <translation>所有设计</translation>
    </message>
    <message>
        <source>The optimizer network on chips that were left out</source>
        <translation>优化器网络在留出芯片上的表现</translation>
    </message>
    <message>
        <source>Goals by {}</source>
        <translation>目标形式：{}</translation>
    </message>
    <message>
        <source>{} devices of {} chips; the network and the predictor of a device know nothing of its chip but {} measurements, the anchors of the kit. {} training seeds. Accuracies of {} are those of the table; their sum over slots, which the network searches, ranks held-out designs at {:.3f}.</source>
        <translation>{} 台设备，{} 种芯片；网络和设备的预测器对其芯片的了解仅有 {} 个测量值，即测量包中的锚点设计。{} 个训练种子。{} 的准确率取自表格；网络搜索时使用其按槽位的求和，该求和在留出设计上的排序相关性为 {:.3f}。</translation>
    </message>
    <message>
        <source>Regret: in the predictors&apos; world, % of the way from the mean of all designs to the best of them. True loss: points of what the goal maximises (accuracy, less the weighted latency) below the best design of the measured tables, over the cases in which the measured latency meets the limit. Limits: latencies that 10, 30 and 60 % of the designs meet; weights: 5, 30 and 150 points for the middle 90 % of latencies.</source>
        <translation>损失：以预测器的数值计，从所有设计的平均到其中最佳设计的差距的百分比。真实损失：比实测表格中的最佳设计低多少个百分点，按目标所最大化的量（准确率减去加权延迟）计算，只计实测延迟满足限制的算例。限制：10%、30% 和 60% 的设计所能满足的延迟；权重：居中 90% 的延迟范围相当于 5、30 和 150 个百分点。</translation>
    </message>
    <message>
        <source>{} has no runtime of this computer with one thread: measure it first.</source>
        <translation>{} 中没有本机单线程的运行时：请先测量。</translation>
    </message>
    <message>
        <source>What the optimizer network chose, built and tried</source>
        <translation>优化器网络所选的设计：构建并实测</translation>
    </message>
    <message>
        <source>Chosen designs as they truly are</source>
        <translation>所选设计的真实表现</translation>
    </message>
    <message>
        <source>{} goals (latency limits, confidence {}), {} different designs. The choice rests on predictions alone, the measured values were used to fit the predictors and no more; then each network was built with its share of the trained weights, its accuracy counted on the test images and its latency measured on this computer.</source>
        <translation>{} 个目标（延迟限制，置信度 {}），{} 个不同的设计。选择仅依据预测，实测值只用于拟合预测器；然后用各设计所占的训练权重构建每个网络，在测试图像上统计其准确率，并在本机上测量其延迟。</translation>
    </message>
    <message>
        <source>{} of {} within the marked ranges</source>
        <translation>标记范围内有 {} 个，共 {}</translation>
    </message>
    <message>
        <source>Every {}th design is drawn.</source>
        <translation>每 {} 个设计绘制一个。</translation>
    </message>
    <message>
        <source>Blue: designs that meet the limits.</source>
        <translation>蓝色：满足限制的设计。</translation>
    </message>
    <message>
        <source>{} limits</source>
        <translation>{} 项限制</translation>
    </message>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Limits met on every device</source>
        <translation>每台设备上满足的限制</translation>
    </message>
    <message>
        <source>All limits met</source>
        <translation>满足所有限制</translation>
    </message>
    <message>
        <source>✓: every limit of the goal is met on that device; △: which is broken; ?: some number is not known there.</source>
        <translation>✓：在该设备上满足目标的所有限制；△：违反的限制；?：该设备上有数值未知。</translation>
    </message>
    <message>
        <source>Fewest designs for all devices</source>
        <translation>适用于所有设备的最少设计</translation>
    </message>
    <message>
        <source>accuracy points below the best of each device; ✓ the design to ship there</source>
        <translation>低于各设备最佳设计的准确率百分点；✓ 为应在该设备上交付的设计</translation>
    </message>
    <message>
        <source>✓: the design to ship to a device; △: it breaks a limit there.</source>
        <translation>✓：应交付给设备的设计；△：在该设备上违反限制。</translation>
    </message>
    <message>
        <source>Below the best</source>
        <translation>低于最佳</translation>
    </message>
    <message>
        <source>Designs needed</source>
        <translation>所需设计数</translation>
    </message>
    <message>
        <source>The fewest designs that serve every device, by how many accuracy points each device may stay below its own best.</source>
        <translation>能服务每台设备的最少设计数，随允许每台设备低于其自身最佳设计的准确率百分点数而变化。</translation>
    </message>
    <message>
        <source>Allowed regret</source>
        <translation>允许的损失</translation>
    </message>
    <message>
        <source>accuracy points</source>
        <translation>准确率百分点</translation>
    </message>
    <message>
        <source>designs found</source>
        <translation>找到的设计数</translation>
    </message>
    <message>
        <source>no fewer than</source>
        <translation>至少需要</translation>
    </message>
    <message>
        <source>≤ {} points</source>
        <translation>≤ {} 个百分点</translation>
    </message>
    <message>
        <source>network alone</source>
        <translation>仅网络</translation>
    </message>
    <message>
        <source>coordinate descent</source>
        <translation>坐标下降</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>进化</translation>
    </message>
    <message>
        <source>random designs</source>
        <translation>随机设计</translation>
    </message>
    <message>
        <source>every design</source>
        <translation>全部设计</translation>
    </message>
    <message>
        <source>Regret against time</source>
        <translation>损失与时间</translation>
    </message>
    <message>
        <source>on {} that it was not trained on</source>
        <translation>在未参与训练的 {}上</translation>
    </message>
    <message>
        <source>device</source>
        <translation>台设备</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>台设备</translation>
    </message>
    <message>
        <source>Regret: the part of the way from random designs to the best known that a method leaves, on average over devices and goals; lines reach to what 95 % of cases stay below, and 0.01 % stands for less.</source>
        <translation>损失：从随机设计到已知最佳设计的差距中，方法未能弥补的部分，取各设备和各目标的平均；线段延伸到 95% 的算例不超过的值，0.01% 也代表更小的值。</translation>
    </message>
    <message>
        <source>Time a design</source>
        <translation>每个设计用时</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>1. Learning from the teacher</source>
        <translation>1. 向教师学习</translation>
    </message>
    <message>
        <source>2. Tuning on the goals</source>
        <translation>2. 针对目标微调</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Accuracy points lost</source>
        <translation>损失的准确率百分点</translation>
    </message>
    <message>
        <source>{} of {} epochs</source>
        <translation>{} / {} 轮</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Accuracy while training</source>
        <translation>训练中的准确率</translation>
    </message>
    <message>
        <source>Largest design</source>
        <translation>最大的设计</translation>
    </message>
    <message>
        <source>Smallest design</source>
        <translation>最小的设计</translation>
    </message>
    <message>
        <source>Accuracy of the largest and the smallest design on {} training images that are held out; after {} epochs {} % and {} %.</source>
        <translation>最大和最小的设计在 {} 张留出的训练图像上的准确率；{} 轮后分别为 {}% 和 {}%。</translation>
    </message>
    <message>
        <source>Loss while training</source>
        <translation>训练中的损失</translation>
    </message>
    <message>
        <source>Cross-entropy of the largest design, mean of each epoch; after {} epochs {}.</source>
        <translation>最大的设计的交叉熵，取每轮的平均；{} 轮后为 {}。</translation>
    </message>
    <message>
        <source>Fitted to {} measured designs</source>
        <translation>用 {} 个实测设计拟合</translation>
    </message>
    <message>
        <source>The device catalogue has no model of {}; choose one to start from.</source>
        <translation>设备目录中没有 {} 的模型；请选择一个作为起点。</translation>
    </message>
    <message>
        <source>{} is simulated: its numbers come from its model already.</source>
        <translation>{} 是仿真设备：其数值本来就来自其模型。</translation>
    </message>
    <message>
        <source>{} has no measured latency to fit a model to.</source>
        <translation>{} 没有可用于拟合模型的实测延迟。</translation>
    </message>
    <message>
        <source>A model needs layers, which this design space does not describe.</source>
        <translation>模型需要各层的信息，而此设计空间没有描述各层。</translation>
    </message>
    <message>
        <source>Fitting the device&apos;s model</source>
        <translation>正在拟合设备的模型</translation>
    </message>
    <message>
        <source>Covering the devices</source>
        <translation>正在为各设备选配设计</translation>
    </message>
    <message>
        <source>Designs of {}</source>
        <translation>{} 的设计</translation>
    </message>
    <message>
        <source>Nothing meets the goal on any device: loosen its limits.</source>
        <translation>没有设计在任何设备上满足目标：请放宽其限制。</translation>
    </message>
    <message>
        <source>Regrets on {}</source>
        <translation>{} 上的损失</translation>
    </message>
    <message>
        <source>One design serves {} within {} points of what is best there.</source>
        <translation>一个设计即可服务 {}，与各设备上的最佳设计相差不超过 {} 个百分点。</translation>
    </message>
    <message>
        <source>{} designs serve {} within {} points of what is best there.</source>
        <translation>{} 个设计可服务 {}，与各设备上的最佳设计相差不超过 {} 个百分点。</translation>
    </message>
    <message>
        <source>No fewer will do.</source>
        <translation>不能再少。</translation>
    </message>
    <message>
        <source>At least {} are needed.</source>
        <translation>至少需要 {} 个。</translation>
    </message>
    <message>
        <source>Nothing meets the goal on {}.</source>
        <translation>没有设计满足目标的设备：{}。</translation>
    </message>
    <message>
        <source>{} on {}; elsewhere a design of middling cost is charged as many points.</source>
        <translation>{}（在 {} 上）；在其他设备上，中等成本的设计扣除同样多的百分点。</translation>
    </message>
    <message>
        <source>{} on {}; elsewhere the limit of latency is the one that as many designs meet, {} %.</source>
        <translation>{}（在 {} 上）；在其他设备上，延迟限制取同样比例（{}%）的设计所能满足的值。</translation>
    </message>
    <message>
        <source>Only limits or weights of latency and energy make devices differ in what is best there.</source>
        <translation>只有延迟和能耗的限制或权重才会使各设备的最佳设计不同。</translation>
    </message>
    <message>
        <source>{} has no choice &quot;{}&quot;; its choices are {}.</source>
        <translation>{} 没有选项“{}”；其选项有 {}。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; holds no choice; write DECISION=CHOICE.</source>
        <translation>“{}”中没有选项；请写成 决策=选项。</translation>
    </message>
    <message>
        <source>{} has no decision &quot;{}&quot;{}.</source>
        <translation>{} 没有决策“{}”{}。</translation>
    </message>
    <message>
        <source>{} is held at two choices; hold one.</source>
        <translation>{} 被固定为两个选项；请只固定一个。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no date; write it as YYYY-MM-DD.</source>
        <translation>“{}”不是日期；请写成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>There is no report section &quot;{}&quot;; the sections are goal, design, why, trust, monotonicity, validation, data.</source>
        <translation>没有报告章节“{}”；章节有 goal、design、why、trust、monotonicity、validation、data。</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>为什么选这个</translation>
    </message>
    <message>
        <source>Laying out the costs of the device</source>
        <translation>正在整理设备的成本</translation>
    </message>
    <message>
        <source>No device of {} has costs that differ between designs: import measurements or fit predictors first.</source>
        <translation>{} 中没有各设计成本不同的设备：请先导入测量数据或拟合预测器。</translation>
    </message>
    <message>
        <source>Taking accuracies and costs apart</source>
        <translation>正在分解准确率和成本</translation>
    </message>
    <message>
        <source>{} has no device yet: import measurements first.</source>
        <translation>{} 还没有设备：请先导入测量数据。</translation>
    </message>
    <message>
        <source>No optimizer network has been trained on {}: train it first.</source>
        <translation>尚未在 {} 上训练优化器网络：请先训练。</translation>
    </message>
    <message>
        <source>The data of {} have changed since its optimizer network was trained: train it again.</source>
        <translation>训练优化器网络之后，{} 的数据已有变化：请重新训练。</translation>
    </message>
    <message>
        <source>Comparing methods on {}</source>
        <translation>正在 {} 上比较各方法</translation>
    </message>
    <message>
        <source>No optimizer network has been trained for this workspace: train it first.</source>
        <translation>尚未为此工作区训练优化器网络：请先训练。</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>次优</translation>
    </message>
    <message>
        <source>fastest within half a point</source>
        <translation>相差半个百分点以内最快</translation>
    </message>
    <message>
        <source>pinned as {}</source>
        <translation>钉选为 {}</translation>
    </message>
    <message>
        <source>Design {} has the best balance of {} where {}.</source>
        <translation>设计 {} 在 {}中权衡最佳，其中{}。</translation>
    </message>
    <message>
        <source>Design {} is the most accurate of {}.</source>
        <translation>设计 {} 是 {}中准确率最高的。</translation>
    </message>
    <message>
        <source>Of {} that meet {}, Design {} is the most accurate.</source>
        <translation>有 {}满足 {}，其中设计 {} 的准确率最高。</translation>
    </message>
    <message>
        <source>Design {} is as good, within 0.01 points.</source>
        <translation>设计 {} 与之相当，相差不超过 0.01 个百分点。</translation>
    </message>
    <message>
        <source>The runner-up, Design {}, is {} points worse off.</source>
        <translation>次优的设计 {} 差 {} 个百分点。</translation>
    </message>
    <message>
        <source>The runner-up, Design {}, loses {} points.</source>
        <translation>次优的设计 {} 损失 {} 个百分点。</translation>
    </message>
    <message>
        <source>No limit binds: without any of them the answer would be the same.</source>
        <translation>无紧约束：即使不设任何限制，答案也相同。</translation>
    </message>
    <message>
        <source>{} binds.</source>
        <translation>{}为紧约束。</translation>
    </message>
    <message>
        <source>A limit of {} ms would buy {} points.</source>
        <translation>限制放宽到 {} ms 可换得 {} 个百分点。</translation>
    </message>
    <message>
        <source>One of {} ms would cost {} points.</source>
        <translation>收紧到 {} ms 则损失 {} 个百分点。</translation>
    </message>
    <message>
        <source>Nothing meets one of {} ms.</source>
        <translation>收紧到 {} ms 则没有设计满足。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>{} {} instead of {}</source>
        <translation>{} 取 {} 而非 {}</translation>
    </message>
    <message>
        <source> and {} more</source>
        <translation> 等，另有 {} 项</translation>
    </message>
    <message>
        <source>From the runner-up it is set apart by {}.</source>
        <translation>它与次优设计的区别在于 {}。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更优</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>△ breaks {}</source>
        <translation>△ 违反{}限制</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>Accuracy, points</source>
        <translation>准确率 (百分点)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What each would change against Design {}.</source>
        <translation>与设计 {} 相比，各备选方案带来的变化。</translation>
    </message>
    <message>
        <source>There is no choice to explain yet.</source>
        <translation>还没有可解释的选择。</translation>
    </message>
    <message>
        <source>The space {} has fewer than two designs: there is nothing to choose.</source>
        <translation>设计空间 {} 的设计少于两个：没有可选择的内容。</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>第 {} 轮，共 {} 轮</translation>
    </message>
    <message>
        <source>The layers of this design space are not known, so there are no networks to train.</source>
        <translation>此设计空间的各层未知，因此没有可训练的网络。</translation>
    </message>
    <message>
        <source>Networks are trained on the grey images of Fashion-MNIST, {} pixels a side; those of this space read {} channels of {} pixels a side.</source>
        <translation>网络在 Fashion-MNIST 的灰度图像上训练，边长为 {} 像素；此设计空间的网络读取 {} 个通道、边长为 {} 像素的图像。</translation>
    </message>
    <message>
        <source>network, one step</source>
        <translation>网络，一步</translation>
    </message>
    <message>
        <source>The optimizer network on devices that it was not trained on</source>
        <translation>优化网络在未参与训练的设备上</translation>
    </message>
    <message>
        <source>Regret, percent of the way from random designs to the best that any method found.</source>
        <translation>损失：从随机设计到任一方法所找到的最佳设计之间的百分比。</translation>
    </message>
    <message>
        <source>{} landscape, unseen chips, by weights</source>
        <translation>{}地形，未见芯片，按权重</translation>
    </message>
    <message>
        <source>How often the truth meets the limit</source>
        <translation>真实值满足限制的频率</translation>
    </message>
    <message>
        <source>ten measurements a device</source>
        <translation>每台设备十次测量</translation>
    </message>
    <message>
        <source>Latency limits on chips that were left out, by the confidence asked for. Above the dashed line predictions are more careful than they say.</source>
        <translation>留出芯片上的延迟限制，按所要求的置信度。虚线之上，预测比其声称的更保守。</translation>
    </message>
    <message>
        <source>Confidence asked for</source>
        <translation>要求的置信度</translation>
    </message>
    <message>
        <source>Limit met</source>
        <translation>满足限制</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>如所承诺</translation>
    </message>
    <message>
        <source>Trying designs</source>
        <translation>正在实测设计</translation>
    </message>
    <message>
        <source>Accuracy, predicted and counted</source>
        <translation>准确率：预测与实数</translation>
    </message>
    <message>
        <source>whiskers: 90 % intervals</source>
        <translation>须线：90% 区间</translation>
    </message>
    <message>
        <source>Designs that the network chose by predictions alone, each then built and counted on the test images.</source>
        <translation>网络仅凭预测选出的设计，随后逐一构建并在测试图像上计数。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实数</translation>
    </message>
    <message>
        <source>as counted and timed</source>
        <translation>按实际计数与计时</translation>
    </message>
    <message>
        <source>What the network chose by predictions alone, and the best designs of a table or search that saw the true numbers.</source>
        <translation>网络仅凭预测的选择，以及看到真实数值的表格或搜索中的最佳设计。</translation>
    </message>
    <message>
        <source>the best that were tried</source>
        <translation>实测中的最佳</translation>
    </message>
    <message>
        <source>chosen by the network</source>
        <translation>由网络选择</translation>
    </message>
    <message>
        <source>Computer today: median of the latencies now over the predicted ones; latencies are compared with their predictions after taking this out, since a computer is not as fast every day.</source>
        <translation>今日计算机：当前延迟与预测延迟之比的中位数；由于计算机并非每天一样快，比较延迟与预测前先扣除此项。</translation>
    </message>
    <message>
        <source>an evolutionary search (NSGA-II) that counts and times every design it looks at, {} a device with those of the workspace</source>
        <translation>对所看每个设计都计数并计时的进化搜索（NSGA-II，连同工作区的设计每台设备 {} 个）</translation>
    </message>
    <message>
        <source>the {} designs of the workspace, by its table</source>
        <translation>工作区的 {} 个设计（按其表格）</translation>
    </message>
    <message>
        <source>A tensor has one encoding, so these layers read more activation bits than the policy gives them</source>
        <translation>每个张量只有一种编码，因此这些层读取的激活位数多于策略给出的位数</translation>
    </message>
    <message>
        <source>QNN reads encodings of 4 bits and more, later ones of 2; these layers have fewer than 4</source>
        <translation>QNN 读取 4 位及以上的编码，较新版本从 2 位起；这些层不足 4 位</translation>
    </message>
    <message>
        <source>Tensors are named as in the float32 network: isotone export --format onnx --bits 32.</source>
        <translation>张量名称与 float32 网络相同：isotone export --format onnx --bits 32。</translation>
    </message>
    <message>
        <source>{} has no weights of {} bits, so they have {}</source>
        <translation>{} 没有 {} 位权重，因此改为 {} 位</translation>
    </message>
    <message>
        <source>{} has no activations of {} bits, so they have {}</source>
        <translation>{} 没有 {} 位激活，因此改为 {} 位</translation>
    </message>
    <message>
        <source>{} rounds both weights and activations or neither, so layers stay float32</source>
        <translation>{} 要么同时量化权重和激活，要么都不量化，因此这些层保持 float32</translation>
    </message>
    <message>
        <source>{} has symmetric weights only, so they are symmetric</source>
        <translation>{} 只有对称权重，因此权重为对称</translation>
    </message>
    <message>
        <source>Modules are named like the layers; where yours have other names, rename them here.</source>
        <translation>模块名称与层名相同；如果您的模块名称不同，请在此处改名。</translation>
    </message>
    <message>
        <source>A scope fits a model whose modules are named like the layers, with _ for each dot; NNCF refuses scopes that fit nothing, and may round an input where it is made: |OUTPUT of the operation before.</source>
        <translation>作用域适用于模块与层同名（以 _ 代替点）的模型；NNCF 拒绝不匹配任何对象的作用域，并且可能在输入产生处量化：前一个运算的 |OUTPUT。</translation>
    </message>
    <message>
        <source>NNCF 3 has no bits per layer: this file is for NNCF 2.</source>
        <translation>NNCF 3 不支持逐层位数：此文件用于 NNCF 2。</translation>
    </message>
    <message>
        <source>TensorFlow Lite has symmetric activations at 16 bits</source>
        <translation>TensorFlow Lite 的 16 位激活是对称的</translation>
    </message>
    <message>
        <source>Only newer versions of AI Edge Quantizer have weights of 2 bits</source>
        <translation>只有较新版本的 AI Edge Quantizer 支持 2 位权重</translation>
    </message>
    <message>
        <source>The rules find operators by the layers&apos; names in the names of their tensors; check them in your TensorFlow Lite file.</source>
        <translation>规则通过张量名称中的层名找到算子；请在您的 TensorFlow Lite 文件中核对。</translation>
    </message>
    <message>
        <source>Model Optimizer simulates these bits; it deploys convolutional networks at 8 only</source>
        <translation>Model Optimizer 仅模拟这些位数；卷积网络只能以 8 位部署</translation>
    </message>
    <message>
        <source>Model Optimizer rounds activations symmetrically</source>
        <translation>Model Optimizer 对激活做对称量化</translation>
    </message>
    <message>
        <source>PyTorch FX gives what a layer puts out the bits of what it reads</source>
        <translation>PyTorch FX 让层的输出与其输入使用相同的位数</translation>
    </message>
    <message>
        <source>PyTorch simulates these bits; its kernels have 8</source>
        <translation>PyTorch 仅模拟这些位数；其内核为 8 位</translation>
    </message>
    <message>
        <source>HAQ has one scale for all weights of a layer</source>
        <translation>HAQ 对一层的所有权重使用同一个缩放因子</translation>
    </message>
    <message>
        <source>HAQ takes the bits in the order of the model&apos;s modules: compare it with the layers that the file names.</source>
        <translation>HAQ 按模型模块的顺序读取位数：请与文件中列出的层核对。</translation>
    </message>
    <message>
        <source>ONNX Runtime rounds a tensor for all that write and read it, so these have 16 bits instead of float32</source>
        <translation>ONNX Runtime 对读写同一张量的所有节点统一量化，因此这些张量为 16 位而非 float32</translation>
    </message>
    <message>
        <source>The format &quot;{}&quot; is not one of {}.</source>
        <translation>格式“{}”不在以下之列：{}。</translation>
    </message>
    <message>
        <source>{} bits: layers can have 2 to 8, 16 or 32.</source>
        <translation>{} 位：层可以是 2 到 8、16 或 32 位。</translation>
    </message>
    <message>
        <source>Bits of all layers are for onnx, qonnx and torchscript, not for {}.</source>
        <translation>统一设置所有层的位数仅适用于 onnx、qonnx 和 torchscript，不适用于 {}。</translation>
    </message>
    <message>
        <source>Hypervolume share: what the chosen designs dominate over what the best of {} do; both are timed anew, in one go. Reference point: the slowest and the least accurate design of the workspace.</source>
        <translation>超体积占比：所选设计所支配的部分与{}中最佳设计所支配部分之比；两者在同一次中重新计时。参考点：工作区中最慢和最不准确的设计。</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
    <message>
        <source>ASIC accelerator</source>
        <translation>ASIC 加速器</translation>
    </message>
    <message>
        <source>ASIC accelerator (design study)</source>
        <translation>ASIC 加速器（设计研究）</translation>
    </message>
    <message>
        <source>board accelerator</source>
        <translation>开发板加速器</translation>
    </message>
    <message>
        <source>board CPU</source>
        <translation>开发板 CPU</translation>
    </message>
    <message>
        <source>computer CPU</source>
        <translation>计算机 CPU</translation>
    </message>
    <message>
        <source>desktop CPU</source>
        <translation>台式机 CPU</translation>
    </message>
    <message>
        <source>desktop GPU</source>
        <translation>台式机 GPU</translation>
    </message>
    <message>
        <source>embedded GPU</source>
        <translation>嵌入式 GPU</translation>
    </message>
    <message>
        <source>FPGA accelerator</source>
        <translation>FPGA 加速器</translation>
    </message>
    <message>
        <source>M.2 accelerator</source>
        <translation>M.2 加速器</translation>
    </message>
    <message>
        <source>microcontroller</source>
        <translation>微控制器</translation>
    </message>
    <message>
        <source>microcontroller with accelerator</source>
        <translation>带加速器的微控制器</translation>
    </message>
    <message>
        <source>microcontroller-class accelerator</source>
        <translation>微控制器级加速器</translation>
    </message>
    <message>
        <source>phone accelerator</source>
        <translation>手机加速器</translation>
    </message>
    <message>
        <source>phone CPU</source>
        <translation>手机 CPU</translation>
    </message>
    <message>
        <source>phone DSP</source>
        <translation>手机 DSP</translation>
    </message>
    <message>
        <source>phone GPU</source>
        <translation>手机 GPU</translation>
    </message>
    <message>
        <source>server CPU</source>
        <translation>服务器 CPU</translation>
    </message>
    <message>
        <source>server GPU</source>
        <translation>服务器 GPU</translation>
    </message>
    <message>
        <source>USB accelerator</source>
        <translation>USB 加速器</translation>
    </message>
    <message>
        <source>Clock rate</source>
        <translation>时钟频率</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Drift, %</source>
        <translation>漂移 (%)</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>调频策略</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Interrupted runs</source>
        <translation>中断的运行</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>开始时负载</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>计算路径</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Reference design</source>
        <translation>参考设计</translation>
    </message>
    <message>
        <source>Reference, ms</source>
        <translation>参考 (ms)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Conditions of measuring</source>
        <translation>测量条件</translation>
    </message>
</context>
<context>
    <name>isotone::AdaptationModel</name>
    <message>
        <source>There is no device yet: import measurements of at least one, then come back.</source>
        <translation>还没有设备：请先导入至少一台设备的测量数据，再回到此处。</translation>
    </message>
    <message>
        <source>Learn from the measured devices</source>
        <translation>从已实测的设备学习</translation>
    </message>
    <message>
        <source>Adapt a predictor to %1</source>
        <translation>为 %1 适配预测器</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>Write a measurement kit for %1</source>
        <translation>为 %1 生成测量包</translation>
    </message>
    <message>
        <source>Keep the predictor of %1</source>
        <translation>保留 %1 的预测器</translation>
    </message>
    <message>
        <source>%1, from the measured devices</source>
        <translation>%1，基于已实测的设备</translation>
    </message>
    <message>
        <source>%1, from its own measurements alone</source>
        <translation>%1，仅基于自身的测量数据</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n other device(s)</source>
        <translation>
            <numerusform>%1，基于其他 %n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n device(s) with other chips</source>
        <translation>
            <numerusform>%1，基于采用其他芯片的 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected SRCC with %1 more: %2.</source>
        <translation>再测 %1 个的预期 SRCC：%2。</translation>
    </message>
    <message>
        <source>Expected SRCC with %1: %2.</source>
        <translation>测量 %1 个的预期 SRCC：%2。</translation>
    </message>
    <message>
        <source>Ten more gain about +%1.</source>
        <translation>再测十个约提升 +%1。</translation>
    </message>
    <message>
        <source>%1 has not been measured yet.</source>
        <translation>%1 尚未测量。</translation>
    </message>
    <message numerus="yes">
        <source>All %n measurement(s) of %1 are used.</source>
        <translation>
            <numerusform>使用 %1 的全部 %n 个测量值。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its %2 measurements are used, as a rehearsal; the others judge the result.</source>
        <translation>作为预演，使用其 %2 个测量值中的 %1 个；其余用于评判结果。</translation>
    </message>
    <message>
        <source>Learning from the measured devices…</source>
        <translation>正在从已实测的设备学习…</translation>
    </message>
    <message>
        <source>Adapting…</source>
        <translation>正在适配…</translation>
    </message>
    <message>
        <source>Keeping the predictor…</source>
        <translation>正在保留预测器…</translation>
    </message>
    <message>
        <source>No adapted predictor</source>
        <translation>没有适配的预测器</translation>
    </message>
    <message>
        <source>Measure first: the predictor is made from the filled table</source>
        <translation>请先测量：预测器由填好的表格生成</translation>
    </message>
    <message>
        <source>The adaptation failed</source>
        <translation>适配失败</translation>
    </message>
    <message>
        <source>A predictor for %1</source>
        <translation>%1 的预测器</translation>
    </message>
    <message numerus="yes">
        <source>SRCC %1 from %n measurement(s)</source>
        <translation>
            <numerusform>用 %n 个测量值，SRCC %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRCC %1 → %2 from %n measurement(s)</source>
        <translation>
            <numerusform>用 %n 个测量值，SRCC %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a measurement kit, fill its table on the device and import it here: the predictor, before and after, appears on this side.</source>
        <translation>请生成测量包，在设备上填好其中的表格，再导入此处：预测器在适配前后的表现将显示在这一侧。</translation>
    </message>
    <message>
        <source>Judged on %1 measured designs that it has not seen.</source>
        <translation>用它未见过的 %1 个实测设计评判。</translation>
    </message>
    <message numerus="yes">
        <source>Judged on its %n measurement(s), each predicted from the others.</source>
        <translation>
            <numerusform>用其 %n 个测量值评判，每个均由其余的预测。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too few to tell good from bad.</source>
        <translation>数量太少，无法判断优劣。</translation>
    </message>
    <message>
        <source>Here %1 does better: SRCC %2.</source>
        <translation>此处更好的是：%1，SRCC %2。</translation>
    </message>
    <message>
        <source>Enough is measured: ten more would gain less than 0.005.</source>
        <translation>测量已足够：再测十个的提升不到 0.005。</translation>
    </message>
    <message>
        <source>Ten more measurements would gain about +%1.</source>
        <translation>再测十个约可提升 +%1。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>SRCC (95 %: %1 – %2)</source>
        <translation>SRCC（95% 区间：%1 – %2）</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>inside the 90 % interval</source>
        <translation>落在 90% 区间内</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>to fit and predict</source>
        <translation>拟合和预测用时</translation>
    </message>
    <message>
        <source>%1 measurements, not %2: %3, not %4</source>
        <translation>只需 %1 个测量值，而非 %2 个：用时 %3，而非 %4</translation>
    </message>
    <message>
        <source>It does not pay: a new device needs as many measurements either way.</source>
        <translation>并不划算：无论哪种方式，新设备都需要同样多的测量值。</translation>
    </message>
    <message>
        <source>It pays from the first device on.</source>
        <translation>从第一台设备起即划算。</translation>
    </message>
    <message numerus="yes">
        <source>It pays from the first new device on, since the %n device(s) it learns from are measured already; had they to be measured first, from %1 new devices on.</source>
        <translation>
            <numerusform>从第一台新设备起即划算，因为所学习的 %n 台设备均已测量；如果需要先测量它们，则从 %1 台新设备起划算。</numerusform>
        </translation>
    </message>
    <message>
        <source>From scratch: as you gave it.</source>
        <translation>从头训练：按您给出的值。</translation>
    </message>
    <message>
        <source>From scratch: where the learning curve of this device reaches the same SRCC.</source>
        <translation>从头训练：取此设备的学习曲线达到相同 SRCC 处的值。</translation>
    </message>
    <message>
        <source>From scratch: 900 as in HELP (arXiv 2106.08630).</source>
        <translation>从头训练：900，与 HELP (arXiv 2106.08630) 相同。</translation>
    </message>
    <message>
        <source>Minutes: as the kit says, %1 runs of %2 ms (the median), and %3 min to load a network.</source>
        <translation>分钟数：按测量包所述，运行 %1 次，每次 %2 ms（中位数），另需 %3 分钟载入一个网络。</translation>
    </message>
    <message>
        <source>Minutes: %1 min to load a network; no latency is known.</source>
        <translation>分钟数：载入网络 %1 分钟；延迟未知。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>isotone::AdaptationPanel</name>
    <message numerus="yes">
        <source>Kit with %n design(s) written to %1.</source>
        <translation>
            <numerusform>含 %n 个设计的测量包已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the filled table</source>
        <translation>导入填好的表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz)</source>
        <translation>表格 (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Keep predictor</source>
        <translation>保留预测器</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>适配前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>适配后：%1</translation>
    </message>
    <message>
        <source>The same measurements, other methods</source>
        <translation>相同的测量数据，其他方法</translation>
    </message>
    <message>
        <source>%1 as it is: expected regret %2 points (90 %: %3 – %4).</source>
        <translation>直接使用 %1：预期损失 %2 个百分点（90% 区间：%3 – %4）。</translation>
    </message>
    <message>
        <source>‹ All devices</source>
        <translation>‹ 所有设备</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标设备</translation>
    </message>
    <message>
        <source>How many designs to measure</source>
        <translation>要测量多少个设计</translation>
    </message>
    <message>
        <source>Get the measurements</source>
        <translation>获取测量数据</translation>
    </message>
    <message>
        <source>Measurement kit…</source>
        <translation>测量包…</translation>
    </message>
    <message>
        <source>Import the table…</source>
        <translation>导入表格…</translation>
    </message>
</context>
<context>
    <name>isotone::AnswerPanel</name>
    <message>
        <source>What more would buy</source>
        <translation>放宽限制能换来什么</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Computed by an analytic model of the device, not measured.</source>
        <translation>由设备的解析模型计算得出，并非实测。</translation>
    </message>
    <message>
        <source>Selected design</source>
        <translation>选中的设计</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>90 % intervals</source>
        <translation>90% 区间</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已钉选</translation>
    </message>
    <message>
        <source>Pin as %1</source>
        <translation>钉选为 %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>isotone::ArchitectureView</name>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ch</source>
        <translation>%1 通道</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Latency from input to output, %1</source>
        <translation>从输入到输出的延迟，%1</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>手动固定</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>not quantized</source>
        <translation>未量化</translation>
    </message>
</context>
<context>
    <name>isotone::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>isotone::CandidateSource</name>
    <message>
        <source>This workspace has no device yet. Import measurements to choose designs for one.</source>
        <translation>此工作区还没有设备。请导入测量数据，然后为设备选择设计。</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>Preparing designs for %1</source>
        <translation>正在为 %1 准备设计</translation>
    </message>
</context>
<context>
    <name>isotone::CatalogueItems</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>来源：%1。</translation>
    </message>
</context>
<context>
    <name>isotone::ChoiceMenu</name>
    <message>
        <source>, pinned</source>
        <translation>，已固定</translation>
    </message>
    <message>
        <source>Let the optimizer choose</source>
        <translation>由优化器选择</translation>
    </message>
    <message>
        <source>%1 (as now)</source>
        <translation>%1（当前）</translation>
    </message>
</context>
<context>
    <name>isotone::ChosenPredictors</name>
    <message>
        <source>Comparing predictors</source>
        <translation>正在比较预测器</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>isotone::ColourKey</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>isotone::CommandPalette</name>
    <message>
        <source>Find an action, or type a design&apos;s number</source>
        <translation>查找操作，或输入设计编号</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>isotone::CompareModel</name>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Accuracy (%1), %</source>
        <translation>准确率（%1）(%)</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟 (ms)</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>能耗 (mJ)</translation>
    </message>
    <message>
        <source>Size, %1</source>
        <translation>大小 (%1)</translation>
    </message>
    <message>
        <source>Operations, MMAC</source>
        <translation>运算量 (MMAC)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1，更优</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1，更差</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>%1 is the only pinned design</source>
        <translation>%1 是唯一已钉选的设计</translation>
    </message>
    <message>
        <source>pin a second one on Explore to see what differs</source>
        <translation>在“探索”页再钉选一个，即可查看差异</translation>
    </message>
    <message>
        <source>%1 adds %2 points</source>
        <translation>%1 提高 %2 个百分点</translation>
    </message>
    <message>
        <source>%1 loses %2 points</source>
        <translation>%1 损失 %2 个百分点</translation>
    </message>
    <message>
        <source>%1 adds %2 points to %3 for %4 ms more</source>
        <translation>%1 比 %3 高 %2 个百分点，多用 %4 ms</translation>
    </message>
    <message>
        <source>%1 adds %2 points to %3 and saves %4 ms</source>
        <translation>%1 比 %3 高 %2 个百分点，且节省 %4 ms</translation>
    </message>
    <message>
        <source>%1 loses %2 points to %3 and takes %4 ms more</source>
        <translation>%1 比 %3 低 %2 个百分点，且多用 %4 ms</translation>
    </message>
    <message>
        <source>%1 loses %2 points to %3 and saves %4 ms</source>
        <translation>%1 比 %3 低 %2 个百分点，但节省 %4 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s) side by side</source>
        <translation>
            <numerusform>并排对比 %n 个设计</numerusform>
        </translation>
    </message>
    <message>
        <source>but breaks %1</source>
        <translation>但违反%1限制</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 but breaks %2</source>
        <translation>%1，但违反%2限制</translation>
    </message>
    <message>
        <source>Edit the note on %1</source>
        <translation>编辑 %1 的备注</translation>
    </message>
    <message>
        <source>Unpin all designs</source>
        <translation>取消钉选所有设计</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on every one of %2 devices.</source>
        <translation>全部 %2 台设备上均为 &lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on %2 of %3 devices.</source>
        <translation>%3 台设备中有 %2 台为 &lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Elsewhere the order changes.</source>
        <translation>其余设备上顺序不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with a whole-millisecond clock cannot tell close designs apart.</source>
        <translation>
            <numerusform>%n 台设备的时钟只精确到整毫秒，无法区分相近的设计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n device(s) some of them take the same time.</source>
        <translation>
            <numerusform>在 %n 台设备上，其中一些设计用时相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing on every device</source>
        <translation>正在各设备上对比</translation>
    </message>
    <message>
        <source>No device knows all of the pinned designs: fit predictors for those that were not measured.</source>
        <translation>没有设备知道所有已钉选设计的数值：请为未实测的设计拟合预测器。</translation>
    </message>
    <message>
        <source>Designs within the marked ranges</source>
        <translation>标记范围内的设计</translation>
    </message>
    <message>
        <source>The goal sets no limits: set some on Explore to see which designs meet them where.</source>
        <translation>目标未设限制：请在“探索”页设置一些，以查看哪些设计在哪些设备上满足限制。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; meets every limit on %2 of %n device(s)</source>
        <translation>
            <numerusform>%n 台设备中，&lt;b&gt;%1&lt;/b&gt; 在 %2 台上满足所有限制</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 在 %2 台上</translation>
    </message>
</context>
<context>
    <name>isotone::ComparePage</name>
    <message>
        <source>Pinned designs</source>
        <translation>已钉选设计</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>全部取消钉选</translation>
    </message>
    <message>
        <source>Copy the comparison as a table</source>
        <translation>将对比结果复制为表格</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Go to Explore</source>
        <translation>前往“探索”</translation>
    </message>
    <message>
        <source>Designs on parallel axes</source>
        <translation>平行坐标上的设计</translation>
    </message>
    <message>
        <source>Each pinned design on every device</source>
        <translation>各已钉选设计在每台设备上的表现</translation>
    </message>
    <message>
        <source>Where pinned designs differ</source>
        <translation>已钉选设计的差异之处</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>为什么选这个？</translation>
    </message>
    <message>
        <source>No design is pinned yet: pin two or more on Explore to see them side by side.</source>
        <translation>还没有已钉选的设计：请在“探索”页钉选两个或更多设计，以便并排对比。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>暂无可对比的内容</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>以 %1 为基准</translation>
    </message>
    <message>
        <source>Decision by decision</source>
        <translation>逐项决策</translation>
    </message>
    <message>
        <source>bits per block; framed where a design differs from %1, dotted where it skips</source>
        <translation>各模块的位宽；实框表示与 %1 不同，虚点表示跳过</translation>
    </message>
    <message>
        <source>the choice taken; framed where a design differs from %1, dotted where it does not apply</source>
        <translation>所取的选项；实框表示与 %1 不同，虚点表示不适用</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Each design on every device</source>
        <translation>各设计在每台设备上的表现</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Limits met</source>
        <translation>满足的限制</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>矩阵显示的内容</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>; drag on an axis to mark a range</source>
        <translation>；在坐标轴上拖动可标记范围</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Every pinned design has a column. The first one is the baseline: below each number stands the difference from it, as better or worse. A triangle marks a broken limit of the goal. The parallel axes show the pinned designs among all others: drag on an axis to mark a range, on several to narrow it down; what lies within all of them is selected on every page, and a double click clears them. The strip shows where designs are built differently, the matrix how they do on every device or which limits they meet there. Below it are the fewest designs that serve all devices, for as many accuracy points as you allow each device to lose. Notes are kept with the workspace.</source>
        <translation>每个已钉选设计占一列。第一列为基准：每个数值下方是与基准的差值，并注明更优或更差。三角形表示违反了目标中的某项限制。平行坐标图显示已钉选设计在所有设计中的位置：在一个坐标轴上拖动可标记范围，在多个坐标轴上拖动可进一步缩小范围；同时落在所有范围内的设计会在每个页面上选中，双击则清除这些范围。差异条显示它们的结构在哪里不同，矩阵显示它们在每台设备上的表现，或在该设备上满足哪些限制。其下是能服务所有设备的最少设计，取决于您允许每台设备损失多少个准确率百分点。备注随工作区保存。</translation>
    </message>
    <message>
        <source>Pin the fewest designs for all devices</source>
        <translation>钉选覆盖所有设备的最少设计</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>导出对比…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Picture of the page (*.png)</source>
        <translation>页面图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>isotone::CompareTable</name>
    <message>
        <source>Breaks the limit of the goal</source>
        <translation>违反目标中的限制</translation>
    </message>
    <message>
        <source>Make it the current design of all pages</source>
        <translation>设为所有页面的当前设计</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消钉选 %1</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>isotone::CoverModel</name>
    <message>
        <source>Fewest designs for all devices</source>
        <translation>适用于所有设备的最少设计</translation>
    </message>
    <message>
        <source>Pin the designs for all devices</source>
        <translation>钉选适用于所有设备的设计</translation>
    </message>
    <message>
        <source>This space is searched anew for every device, which takes a while.</source>
        <translation>此空间需为每个设备重新搜索，需要一些时间。</translation>
    </message>
    <message>
        <source>The search for the fewest designs was cancelled.</source>
        <translation>对最少设计的搜索已取消。</translation>
    </message>
</context>
<context>
    <name>isotone::CoverPanel</name>
    <message>
        <source>Fewest designs for all devices</source>
        <translation>适用于所有设备的最少设计</translation>
    </message>
    <message>
        <source>Allowed regret</source>
        <translation>允许的损失</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 个百分点</translation>
    </message>
    <message>
        <source>How many accuracy points each device may stay below its own best design</source>
        <translation>每台设备可以低于其自身最佳设计多少个准确率百分点</translation>
    </message>
    <message>
        <source>Pin these</source>
        <translation>钉选这些设计</translation>
    </message>
    <message>
        <source>Pin the designs of the picture, to compare them</source>
        <translation>钉选图中的设计，以便对比</translation>
    </message>
    <message>
        <source>Designs needed by allowed regret</source>
        <translation>所需设计数与允许的损失</translation>
    </message>
    <message>
        <source>Which design goes to which device</source>
        <translation>哪个设计用于哪台设备</translation>
    </message>
    <message>
        <source>Looking for the fewest designs that serve every device…</source>
        <translation>正在寻找能服务每台设备的最少设计…</translation>
    </message>
    <message>
        <source>Find the fewest designs</source>
        <translation>查找最少设计</translation>
    </message>
</context>
<context>
    <name>isotone::DesignChoiceRows</name>
    <message>
        <source>Anchor designs, which teach most about a device</source>
        <translation>锚点设计，最能反映设备特性</translation>
    </message>
    <message>
        <source>Random designs</source>
        <translation>随机设计</translation>
    </message>
    <message>
        <source>Designs from small to large</source>
        <translation>从小到大的设计</translation>
    </message>
    <message>
        <source>All designs of the workspace</source>
        <translation>工作区中的所有设计</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>设计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>数量(&amp;H)</translation>
    </message>
</context>
<context>
    <name>isotone::DeviceDetails</name>
    <message>
        <source>batch %1</source>
        <translation>批大小 %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>counts in steps of %1</source>
        <translation>计时步长为 %1</translation>
    </message>
    <message>
        <source>%1 values in %2, from %3</source>
        <translation>%1 个值，单位 %2，来自 %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Noticed at import</source>
        <translation>导入时发现的问题</translation>
    </message>
    <message>
        <source>the program&apos;s model</source>
        <translation>本程序的模型</translation>
    </message>
    <message>
        <source>this program&apos;s measurements</source>
        <translation>本程序的测量数据</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>规格表</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>计时</translation>
    </message>
</context>
<context>
    <name>isotone::DeviceEditorDialog</name>
    <message>
        <source>New simulated device</source>
        <translation>新建仿真设备</translation>
    </message>
    <message>
        <source>Edit the simulated device</source>
        <translation>编辑仿真设备</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>重新仿真</translation>
    </message>
    <message numerus="yes">
        <source>Search %n device(s)</source>
        <translation>
            <numerusform>搜索 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices of the catalogue</source>
        <translation>目录中的设备</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>What the model says of the workspace&apos;s designs</source>
        <translation>模型对工作区中各设计的估计</translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation>存储为 %1</translation>
    </message>
</context>
<context>
    <name>isotone::DeviceEditorModel</name>
    <message>
        <source>Open a workspace first.</source>
        <translation>请先打开工作区。</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>手动编辑</translation>
    </message>
    <message>
        <source>Choose a device to start from.</source>
        <translation>请选择一台设备作为起点。</translation>
    </message>
    <message>
        <source>The workspace has a device &quot;%1&quot; already: give this one another name.</source>
        <translation>工作区中已有设备“%1”：请为此设备另取名称。</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>%1 的预览</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>仿真 %1</translation>
    </message>
</context>
<context>
    <name>isotone::DevicesModel</name>
    <message>
        <source>Summarise the devices</source>
        <translation>汇总设备数据</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>本机实测</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>This device counts in whole milliseconds, so many of its designs tie.</source>
        <translation>此设备以整毫秒计时，因此许多设计的结果并列。</translation>
    </message>
    <message>
        <source>Different designs with a measured latency</source>
        <translation>有实测延迟的不同设计数</translation>
    </message>
    <message>
        <source>Different designs with a measured energy</source>
        <translation>有实测能耗的不同设计数</translation>
    </message>
    <message>
        <source>The smallest step between two latencies</source>
        <translation>两个延迟值之间的最小间隔</translation>
    </message>
    <message>
        <source>Over the connected designs</source>
        <translation>基于连通的设计</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Median, mJ</source>
        <translation>中位数 (mJ)</translation>
    </message>
    <message>
        <source>Median, ms</source>
        <translation>中位数 (ms)</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>还没有设备</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) know their latency</source>
        <translation>
            <numerusform>%n 台设备已知延迟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n their energy</source>
        <translation>
            <numerusform>，%n 台已知能耗</numerusform>
        </translation>
    </message>
    <message>
        <source>, none its energy</source>
        <translation>，均无能耗数据</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) count in whole milliseconds</source>
        <translation>
            <numerusform>%n 台设备以整毫秒计时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::DevicesPage</name>
    <message>
        <source>What do I know about my devices?</source>
        <translation>我对自己的设备了解多少？</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>其他 %1</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n device(s)</source>
        <translation>
            <numerusform>筛选 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy of its designs</source>
        <translation>各设计的能耗</translation>
    </message>
    <message>
        <source>Latency of its designs</source>
        <translation>各设计的延迟</translation>
    </message>
    <message>
        <source>No energy has been measured on this device.</source>
        <translation>此设备上没有能耗实测数据。</translation>
    </message>
    <message>
        <source>No latency has been measured on this device.</source>
        <translation>此设备上没有延迟实测数据。</translation>
    </message>
    <message>
        <source>A roofline needs latencies and a design space whose layers are known.</source>
        <translation>屋顶线图需要延迟数据，以及各层已知的设计空间。</translation>
    </message>
    <message>
        <source>No device yet: import a table of latencies or energies, or a list of devices.</source>
        <translation>还没有设备：请导入延迟或能耗表，或设备清单。</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>导入测量数据</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz)</source>
        <translation>表格 (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>筛选设备</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Measurement kit…</source>
        <translation>测量包…</translation>
    </message>
    <message>
        <source>A folder with the designs that teach most about a device, a table to fill in and instructions</source>
        <translation>一个文件夹，包含最能反映设备特性的设计、待填写的表格和说明</translation>
    </message>
    <message>
        <source>No device yet: import a table of latencies or energies, or measure this computer.</source>
        <translation>还没有设备：请导入延迟或能耗表，或测量本机。</translation>
    </message>
    <message>
        <source>Run designs as networks on this computer and store how long they take</source>
        <translation>在本机上将设计作为网络运行，并存储其用时</translation>
    </message>
    <message>
        <source>Measure this computer…</source>
        <translation>测量本机…</translation>
    </message>
    <message>
        <source>A device of the catalogue, with figures of your own where you know better</source>
        <translation>目录中的一台设备，您更了解的参数可以自行填写</translation>
    </message>
    <message>
        <source>The workspace has no designs yet.</source>
        <translation>工作区中还没有设计。</translation>
    </message>
    <message>
        <source>Only simulated devices have figures to edit.</source>
        <translation>只有仿真设备才有可编辑的参数。</translation>
    </message>
    <message>
        <source>Change figures of its model and simulate it again</source>
        <translation>更改其模型的参数并重新仿真</translation>
    </message>
    <message>
        <source>Find what the device reaches of its peaks from what was measured on it</source>
        <translation>根据设备上的实测数据，求出它能达到其峰值的多少</translation>
    </message>
    <message>
        <source>Add device…</source>
        <translation>添加设备…</translation>
    </message>
    <message>
        <source>New simulated device…</source>
        <translation>新建仿真设备…</translation>
    </message>
    <message>
        <source>Edit the model…</source>
        <translation>编辑模型…</translation>
    </message>
    <message>
        <source>Fit the model…</source>
        <translation>拟合模型…</translation>
    </message>
    <message>
        <source>The table lists every device with the number of different designs whose latency or energy is known. Select one to make it the current device of all pages. The histogram shows how its designs spread; the roofline shows whether arithmetic or memory holds them back. Import… or drop files to add measurements: nothing is stored before you have seen what was recognised. Add device… simulates one from its spec sheet, measures this computer, or writes a kit for a device elsewhere.</source>
        <translation>表格列出每台设备，以及已知延迟或能耗的不同设计的数量。选中一台设备，即可将其设为所有页面的当前设备。直方图显示其设计的分布；屋顶线图显示瓶颈在于算力还是内存。点击“导入…”或拖入文件即可添加测量数据：在您看到识别结果之前，不会存储任何内容。“添加设备…”可根据规格表仿真一台设备、测量本机，或为别处的设备生成测量包。</translation>
    </message>
</context>
<context>
    <name>isotone::DifferenceStrip</name>
    <message>
        <source>%1 differs from %2 in %3</source>
        <translation>%1 与 %2 有 %3 处不同</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>isotone::EvaluationItems</name>
    <message>
        <source>%1 (outdated)</source>
        <translation>%1（已过时）</translation>
    </message>
    <message>
        <source>Fitted and stored in the workspace</source>
        <translation>已拟合并存入工作区</translation>
    </message>
    <message>
        <source>Evaluated only; Train… stores a predictor</source>
        <translation>仅作评估；点击“训练…”可存储预测器</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>MAPE, %</source>
        <translation>MAPE (%)</translation>
    </message>
    <message>
        <source>±5 %</source>
        <translation>±5%</translation>
    </message>
    <message>
        <source>±10 %</source>
        <translation>±10%</translation>
    </message>
    <message>
        <source>SRCC</source>
        <translation>SRCC</translation>
    </message>
    <message>
        <source>Kendall τ</source>
        <translation>Kendall τ</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>覆盖率 (%)</translation>
    </message>
    <message>
        <source>FLOPs SRCC</source>
        <translation>FLOPs SRCC</translation>
    </message>
    <message>
        <source>Gain in SRCC</source>
        <translation>SRCC 提升</translation>
    </message>
</context>
<context>
    <name>isotone::ExploreMethods</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>单次前向</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 个设计</translation>
    </message>
    <message>
        <source>This space is too large to look at every design.</source>
        <translation>此设计空间太大，无法逐一考察所有设计。</translation>
    </message>
    <message>
        <source>The optimizer network is being prepared.</source>
        <translation>正在准备优化器网络。</translation>
    </message>
    <message>
        <source>Evolutionary search for %1</source>
        <translation>为 %1 进行进化搜索</translation>
    </message>
    <message>
        <source>misses a limit</source>
        <translation>未满足某项限制</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>没有符合的设计</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>to exhaustive</source>
        <translation>相对穷举</translation>
    </message>
    <message>
        <source>to the best known</source>
        <translation>相对已知最佳</translation>
    </message>
    <message>
        <source>Exhaustive search</source>
        <translation>穷举搜索</translation>
    </message>
    <message>
        <source>Evolutionary search</source>
        <translation>进化搜索</translation>
    </message>
    <message>
        <source>Optimizer network</source>
        <translation>优化器网络</translation>
    </message>
    <message>
        <source>Network regret</source>
        <translation>网络的损失</translation>
    </message>
    <message>
        <source>Regret of the search</source>
        <translation>搜索的损失</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>This device is unlike those that the network was trained on: do not rely on it.</source>
        <translation>此设备与训练网络时所用的设备不相近：请勿依赖网络的结果。</translation>
    </message>
    <message>
        <source>The training of the optimizer network was interrupted.</source>
        <translation>优化器网络的训练已中断。</translation>
    </message>
    <message>
        <source>The optimizer network was trained before its data changed.</source>
        <translation>优化器网络是在其数据更改之前训练的。</translation>
    </message>
    <message>
        <source>No optimizer network has been trained for this space.</source>
        <translation>尚未为此设计空间训练优化器网络。</translation>
    </message>
    <message>
        <source>Resume the training…</source>
        <translation>继续训练…</translation>
    </message>
    <message>
        <source>Train it again…</source>
        <translation>重新训练…</translation>
    </message>
    <message>
        <source>Train the optimizer…</source>
        <translation>训练优化器…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>isotone::ExploreModel</name>
    <message>
        <source>Preparing the designs of this device.</source>
        <translation>正在准备此设备的设计。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>更改%1限制</translation>
    </message>
    <message>
        <source>Remove the limit of %1</source>
        <translation>移除%1限制</translation>
    </message>
    <message>
        <source>Change the weight of %1</source>
        <translation>更改%1权重</translation>
    </message>
    <message>
        <source>Change the confidence of the limits</source>
        <translation>更改限制的置信度</translation>
    </message>
    <message>
        <source>Choose by limits</source>
        <translation>按限制选择</translation>
    </message>
    <message>
        <source>Choose by weights</source>
        <translation>按权重选择</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>Energy per inference</source>
        <translation>单次推理能耗</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>模型大小</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1 above minimum</source>
        <translation>高于下限 %1</translation>
    </message>
    <message>
        <source>%1 below minimum</source>
        <translation>低于下限 %1</translation>
    </message>
    <message>
        <source>%1 %2 left, too little</source>
        <translation>余量 %1 %2，不足</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>余量 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 too much</source>
        <translation>超出 %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>%1  %2 % at %3 ms</source>
        <translation>%1  %2%，%3 ms</translation>
    </message>
    <message>
        <source>selected by you; breaks %1</source>
        <translation>由您选定；违反%1限制</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>selected by you; fits every limit</source>
        <translation>由您选定；满足所有限制</translation>
    </message>
    <message>
        <source>selected by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>nothing meets all limits; this is the nearest</source>
        <translation>没有设计满足所有限制；这是最接近的一个</translation>
    </message>
    <message>
        <source>the best trade-off for these weights</source>
        <translation>当前权重下的最佳权衡</translation>
    </message>
    <message>
        <source>the most accurate design; no limit is set</source>
        <translation>准确率最高的设计；未设任何限制</translation>
    </message>
    <message>
        <source>fits every limit; none binds</source>
        <translation>满足所有限制；无紧约束</translation>
    </message>
    <message>
        <source>fits every limit; %1 binds</source>
        <translation>满足所有限制；%1为紧约束</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 designs meet all limits</source>
        <translation>%2 个设计中有 &lt;b&gt;%1&lt;/b&gt; 个满足所有限制</translation>
    </message>
    <message>
        <source>Every value here is in the table: limits hold as they stand.</source>
        <translation>这里的每个值都在表中：限制按原值生效。</translation>
    </message>
    <message>
        <source>Predicted values are taken as they are: half of them will exceed their limit.</source>
        <translation>直接采用预测值：其中一半会超出限制。</translation>
    </message>
    <message>
        <source>The truth meets each limit in %1 % of cases.</source>
        <translation>真实值满足每项限制的概率为 %1%。</translation>
    </message>
    <message>
        <source>Relax %1 to %2 %3</source>
        <translation>将%1放宽到 %2 %3</translation>
    </message>
    <message>
        <source>Nothing meets all limits. The nearest is %1.</source>
        <translation>没有设计满足所有限制。最接近的是%1。</translation>
    </message>
    <message>
        <source>Nothing meets all limits. The nearest is %1: %2 %3 %5 instead of %4 %5.</source>
        <translation>没有设计满足所有限制。最接近的是%1：%2为 %3 %5，而限制为 %4 %5。</translation>
    </message>
    <message>
        <source>Relax the limits</source>
        <translation>放宽限制</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>buys nothing</source>
        <translation>没有收益</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>No more ms</source>
        <translation>延迟不变</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>leaves no design</source>
        <translation>则没有可行设计</translation>
    </message>
    <message>
        <source>costs %1 points</source>
        <translation>损失 %1 个百分点</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>没有损失</translation>
    </message>
    <message>
        <source>Simulated latencies</source>
        <translation>仿真延迟</translation>
    </message>
    <message>
        <source>Measured latencies</source>
        <translation>实测延迟</translation>
    </message>
    <message>
        <source>of %1 designs</source>
        <translation>共 %1 个设计</translation>
    </message>
    <message>
        <source>Accuracy (%1)</source>
        <translation>准确率（%1）</translation>
    </message>
    <message>
        <source>buys +%1 points</source>
        <translation>换得 +%1 个百分点</translation>
    </message>
    <message>
        <source>buys +%1 if %2 yields</source>
        <translation>若放宽%2，换得 +%1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>固定%1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>解除固定%1</translation>
    </message>
    <message>
        <source>Release all pinned choices</source>
        <translation>解除所有固定的选项</translation>
    </message>
    <message>
        <source>+%1 %2</source>
        <translation>+%1 %2</translation>
    </message>
    <message>
        <source>buys +%1 points, the most</source>
        <translation>换得 +%1 个百分点，最多</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n choice(s) pinned by hand</source>
        <translation>
            <numerusform>%1；手动固定 %n 个选项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ExplorePage</name>
    <message>
        <source>Architecture (*.json)</source>
        <translation>架构 (*.json)</translation>
    </message>
    <message>
        <source>Quantization policy (*.json)</source>
        <translation>量化策略 (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Architecture as JSON…</source>
        <translation>架构 (JSON)…</translation>
    </message>
    <message>
        <source>Quantization policy as JSON…</source>
        <translation>量化策略 (JSON)…</translation>
    </message>
    <message>
        <source>Pareto front as CSV…</source>
        <translation>帕累托前沿 (CSV)…</translation>
    </message>
    <message>
        <source>Pin this design</source>
        <translation>钉选此设计</translation>
    </message>
    <message>
        <source>Compare pinned designs</source>
        <translation>对比已钉选设计</translation>
    </message>
    <message>
        <source>Go to Devices</source>
        <translation>前往“设备”</translation>
    </message>
    <message>
        <source>Accuracy against latency of all designs</source>
        <translation>所有设计的准确率与延迟</translation>
    </message>
    <message>
        <source>What should I ship?</source>
        <translation>我该交付哪个设计？</translation>
    </message>
    <message>
        <source>Preparing designs…</source>
        <translation>正在准备设计…</translation>
    </message>
    <message>
        <source>No design yet</source>
        <translation>还没有设计</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Accuracy against latency</source>
        <translation>准确率与延迟</translation>
    </message>
    <message>
        <source>Colour of the designs</source>
        <translation>设计的颜色</translation>
    </message>
    <message>
        <source>Release all pinned choices</source>
        <translation>解除所有固定的选项</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 个设计</translation>
    </message>
    <message>
        <source>Colour: energy</source>
        <translation>颜色：能耗</translation>
    </message>
    <message>
        <source>Colour: model size</source>
        <translation>颜色：模型大小</translation>
    </message>
    <message>
        <source>Colour: none</source>
        <translation>颜色：无</translation>
    </message>
    <message>
        <source>State on the left what you need: limits for latency, energy, size and accuracy, or weights that trade them against each other. The whole page answers while you move a slider. In the chart the front is the line, limits are lines that can be dragged, and a click on a point shows that design instead. Click a block of the network to pin its bits or its shape: the optimizer works around it. On the right are the numbers of the design, what a little more latency would buy, and how it was found. Pin designs to compare them.</source>
        <translation>在左侧说明需求：延迟、能耗、大小和准确率的限制，或在它们之间权衡的权重。移动滑块时，整个页面随之更新。图中的曲线是前沿，限制线可以拖动，点击某个点则改为显示该设计。点击网络中的模块可固定其位宽或形状：优化器会在此前提下求解。右侧是该设计的各项数值、再多一点延迟能换来什么，以及求解过程。钉选设计即可进行对比。</translation>
    </message>
    <message>
        <source>Quantization policy (*.%1)</source>
        <translation>量化策略 (*.%1)</translation>
    </message>
    <message>
        <source>Quantization policy for other tools</source>
        <translation>供其他工具使用的量化策略</translation>
    </message>
</context>
<context>
    <name>isotone::FigureForm</name>
    <message>
        <source>Arithmetic</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation>内存访问</translation>
    </message>
    <message>
        <source>Time of a layer</source>
        <translation>单层用时</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Limits (0: none)</source>
        <translation>限制（0：无）</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Source of: %1</source>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>Take this precision out</source>
        <translation>移除此数值精度</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>权重位宽</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>激活位宽</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Add precision</source>
        <translation>添加数值精度</translation>
    </message>
</context>
<context>
    <name>isotone::FilterChip</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Show only some of the designs, on all pages (Ctrl+F)</source>
        <translation>只显示部分设计，对所有页面生效 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>isotone::FilterModel</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>更改筛选</translation>
    </message>
    <message>
        <source>filter: %1 designs</source>
        <translation>筛选：%1 个设计</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <translation>%1不低于 %2 %3</translation>
    </message>
    <message>
        <source>%1 up to %2 %3</source>
        <translation>%1不超过 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 至 %3 %4</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>the best %1 % by accuracy within %2 ms</source>
        <translation>准确率最高的 %1%，延迟不超过 %2 ms</translation>
    </message>
    <message>
        <source>the best %1 % by accuracy</source>
        <translation>准确率最高的 %1%</translation>
    </message>
    <message>
        <source>without dominated designs</source>
        <translation>不含被支配的设计</translation>
    </message>
</context>
<context>
    <name>isotone::FilterPanel</name>
    <message>
        <source>Show only designs with</source>
        <translation>只显示满足以下条件的设计</translation>
    </message>
    <message>
        <source>Dominated designs too</source>
        <translation>包括被支配的设计</translation>
    </message>
    <message>
        <source>Without: only designs than which no other shown one is both faster and more accurate</source>
        <translation>不勾选：只显示这样的设计，即没有其他已显示的设计比它既更快又更准确</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The filter shows, the goal chooses: limits stay as they are.</source>
        <translation>筛选决定显示什么，目标决定选择什么：限制保持不变。</translation>
    </message>
    <message>
        <source>The best percent by accuracy</source>
        <translation>准确率最高的百分比</translation>
    </message>
    <message>
        <source>Within this latency, ms</source>
        <translation>延迟不超过 (ms)</translation>
    </message>
    <message>
        <source>the most accurate</source>
        <translation>准确率最高的</translation>
    </message>
    <message>
        <source>% within</source>
        <translation>%，延迟不超过</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>能耗 (mJ)</translation>
    </message>
    <message>
        <source>Size, %1</source>
        <translation>大小 (%1)</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟 (ms)</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，上限</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>no designs</source>
        <translation>没有设计</translation>
    </message>
    <message>
        <source>all %1 designs</source>
        <translation>全部 %1 个设计</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 个设计</translation>
    </message>
</context>
<context>
    <name>isotone::FoundPanel</name>
    <message>
        <source>How it was found</source>
        <translation>求解过程</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Exhaustive</source>
        <translation>穷举</translation>
    </message>
    <message>
        <source>Optimizer network</source>
        <translation>优化器网络</translation>
    </message>
    <message>
        <source>Evolutionary</source>
        <translation>进化</translation>
    </message>
    <message>
        <source>Method of the search</source>
        <translation>搜索方法</translation>
    </message>
</context>
<context>
    <name>isotone::GoalPanel</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How the goal is stated</source>
        <translation>目标的表达方式</translation>
    </message>
    <message>
        <source>Confidence of the limits</source>
        <translation>限制的置信度</translation>
    </message>
    <message>
        <source>Energy is neither measured nor predicted on this device.</source>
        <translation>此设备上的能耗既无实测也无预测。</translation>
    </message>
    <message>
        <source>points a mJ</source>
        <translation>百分点/mJ</translation>
    </message>
    <message>
        <source>points a ms</source>
        <translation>百分点/ms</translation>
    </message>
    <message>
        <source>One %1 counts as much as %2 accuracy points.</source>
        <translation>每%1相当于 %2 个准确率百分点。</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>millijoule</source>
        <translation>毫焦</translation>
    </message>
    <message>
        <source>Limits of size and accuracy hold as well; those of latency and energy rest.</source>
        <translation>大小和准确率的限制仍然有效；延迟和能耗的限制暂不生效。</translation>
    </message>
    <message>
        <source>Weights reach only the designs on the hull of the front: limits reach all of it.</source>
        <translation>权重只能选到前沿凸包上的设计；限制可以选到整条前沿。</translation>
    </message>
</context>
<context>
    <name>isotone::Guide</name>
    <message>
        <source>Each page answers one question</source>
        <translation>每个页面回答一个问题</translation>
    </message>
    <message>
        <source>From what you have measured, at the top, to what you show to others. Ctrl and a digit lead there too.</source>
        <translation>从最上方您已测量的内容，到您要向他人展示的内容。也可以用 Ctrl 加数字键前往。</translation>
    </message>
    <message>
        <source>One device at a time</source>
        <translation>一次一台设备</translation>
    </message>
    <message>
        <source>What you choose here holds for all pages. Alt with the arrow keys steps through your devices.</source>
        <translation>此处的选择对所有页面有效。按 Alt 加方向键可在各设备间切换。</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知的内容</translation>
    </message>
    <message>
        <source>Each device with its measurements and where they come from. Drop your own tables anywhere on the window to add to it.</source>
        <translation>每台设备及其测量数据和来源。将您自己的表格拖到窗口的任意位置即可添加。</translation>
    </message>
    <message>
        <source>Who ranks designs alike</source>
        <translation>谁对设计的排序相近</translation>
    </message>
    <message>
        <source>Blue cells: one device&apos;s predictor serves the other as well. Click a cell to see the pair and what reuse would cost.</source>
        <translation>蓝色单元格：一台设备的预测器也适用于另一台。点击单元格，即可查看这对设备以及复用的代价。</translation>
    </message>
    <message>
        <source>Say what you need</source>
        <translation>说明您的需求</translation>
    </message>
    <message>
        <source>Move a limit: the best design within all of them follows at once. The bars show what this device can reach.</source>
        <translation>移动一项限制：满足所有限制的最佳设计立即随之更新。条形显示此设备所能达到的范围。</translation>
    </message>
    <message>
        <source>All designs in one picture</source>
        <translation>一幅图中的所有设计</translation>
    </message>
    <message>
        <source>The line is the Pareto front, your design is the large mark. Drag the limits here too, click a point to look at another design.</source>
        <translation>曲线是帕累托前沿，大标记是您的设计。这里也可以拖动限制，点击某个点可查看另一个设计。</translation>
    </message>
    <message>
        <source>Keep what you like</source>
        <translation>保留您喜欢的设计</translation>
    </message>
    <message>
        <source>Pinned designs stand side by side on Compare, down to single layers and on every device.</source>
        <translation>已钉选的设计在“对比”页并排显示，细到每一层，也包括在每台设备上的表现。</translation>
    </message>
    <message>
        <source>Find everything by name</source>
        <translation>按名称查找一切</translation>
    </message>
    <message>
        <source>Ctrl+K lists all actions and finds designs by number. This page makes a report of what you chose. F1 explains each page.</source>
        <translation>Ctrl+K 列出所有操作，并可按编号查找设计。此页将您的选择生成报告。按 F1 查看各页的说明。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>退出导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>isotone::ImportModel</name>
    <message>
        <source>Open or create a workspace first; files are imported into it.</source>
        <translation>请先打开或新建工作区；文件将导入其中。</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Design, by number</source>
        <translation>设计（按编号）</translation>
    </message>
    <message>
        <source>Design, by key</source>
        <translation>设计（按键值）</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>测量等同于设计</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Metric name</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Device description</source>
        <translation>设备描述</translation>
    </message>
    <message>
        <source>Value of which metric?</source>
        <translation>是哪项指标的值？</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>平均功率</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>模型大小</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存占用</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>What does %1 measure?</source>
        <translation>%1 测量的是什么？</translation>
    </message>
    <message>
        <source>Which unit is %1 in?</source>
        <translation>%1 的单位是什么？</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Number of repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Spread of the repeats</source>
        <translation>重复测量的离散程度</translation>
    </message>
</context>
<context>
    <name>isotone::ImportPanel</name>
    <message>
        <source>Import preview</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件一致</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Detected from the content</source>
        <translation>根据内容自动识别</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Device descriptions</source>
        <translation>设备描述</translation>
    </message>
    <message>
        <source>Profile of one device</source>
        <translation>单台设备的性能剖析</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 导入为</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 的单位</translation>
    </message>
    <message>
        <source>Which metric?</source>
        <translation>哪项指标？</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>单位？</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are imported as recognised.</source>
        <translation>
            <numerusform>另有 %n 列按识别结果导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised by: %1</source>
        <translation>识别依据：%1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>第 %1 个文件，共 %2 个</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n column(s)</source>
        <translation>
            <numerusform>导入 %n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::IssueList</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>isotone::JobBar</name>
    <message>
        <source>almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>已于 %1 保存</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>What imports and other work noticed</source>
        <translation>导入及其他工作中发现的问题</translation>
    </message>
</context>
<context>
    <name>isotone::LedgerPanel</name>
    <message>
        <source>What it saves, against a predictor from scratch for each</source>
        <translation>与为每台设备从头训练预测器相比的节省</translation>
    </message>
    <message>
        <source>New devices</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>每次分钟数</translation>
    </message>
    <message>
        <source>Measurements of a predictor from scratch</source>
        <translation>从头训练预测器所需的测量数</translation>
    </message>
    <message>
        <source>Minutes for each measurement</source>
        <translation>每次测量的分钟数</translation>
    </message>
</context>
<context>
    <name>isotone::LimitBar</name>
    <message>
        <source>%1, interval %2 – %3</source>
        <translation>%1，区间 %2 – %3</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <translation>%1；限制 %2</translation>
    </message>
</context>
<context>
    <name>isotone::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Monotonicity</source>
        <translation>单调性</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>%1 — Isotone</source>
        <translation>%1 — Isotone</translation>
    </message>
    <message>
        <source>Isotone</source>
        <translation>Isotone</translation>
    </message>
    <message>
        <source>Open or create a workspace first; files are imported into it.</source>
        <translation>请先打开或新建工作区；文件将导入其中。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.isotone)</source>
        <translation>工作区 (*.isotone)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>show on Explore</source>
        <translation>在“探索”页显示</translation>
    </message>
    <message>
        <source>In charts: the wheel zooms, dragging pans, a double click resets, Shift and drag selects, Ctrl+C copies the picture, arrow keys move from point to point.</source>
        <translation>在图表中：滚轮缩放，拖动平移，双击重置，按住 Shift 拖动进行选择，Ctrl+C 复制图片，方向键在各点之间移动。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Isotone %1

Designs of neural networks for many edge devices: measure, compare, choose.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built on Qt %2.</source>
        <translation>Isotone %1

面向多种边缘设备的神经网络设计：测量、比较、选择。

本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。

基于 Qt %2 构建。</translation>
    </message>
    <message>
        <source>About Isotone</source>
        <translation>关于 Isotone</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Desi&amp;gn</source>
        <translation>设计(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next device</source>
        <translation>下一台设备(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous device</source>
        <translation>上一台设备(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pin the selected design</source>
        <translation>钉选选中的设计(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin all</source>
        <translation>全部取消钉选(&amp;U)</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>全部取消钉选</translation>
    </message>
    <message>
        <source>&amp;Find an action or a design…</source>
        <translation>查找操作或设计(&amp;F)…</translation>
    </message>
    <message>
        <source>Accuracy &amp;task</source>
        <translation>准确率任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show issues</source>
        <translation>显示问题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>本页说明(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Isotone</source>
        <translation>关于 Isotone(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Adapt a predictor…</source>
        <translation>适配预测器(&amp;A)…</translation>
    </message>
    <message>
        <source>Write a measurement &amp;kit…</source>
        <translation>生成测量包(&amp;K)…</translation>
    </message>
    <message>
        <source>Go to Devices</source>
        <translation>前往“设备”</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
</context>
<context>
    <name>isotone::MeasureDialog</name>
    <message>
        <source>Measure this computer</source>
        <translation>测量本机</translation>
    </message>
    <message>
        <source>Also what is measured already</source>
        <translation>包括已测量的设计</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Choose a precision and a number of threads.</source>
        <translation>请选择数值精度和线程数。</translation>
    </message>
    <message numerus="yes">
        <source>Each precision with each number of threads becomes a device: %1 designs on %n device(s). Leave the computer alone meanwhile. You may stop at any time and go on later.</source>
        <translation>
            <numerusform>每种数值精度与每种线程数的组合成为一台设备：%1 个设计，%n 台设备。测量期间请勿使用本机。可以随时停止，以后再继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::MeasureModel</name>
    <message>
        <source>Open a workspace first.</source>
        <translation>请先打开工作区。</translation>
    </message>
    <message>
        <source>The layers of this design space are not known, so there are no networks to measure.</source>
        <translation>此设计空间的各层未知，因此没有可测量的网络。</translation>
    </message>
    <message>
        <source>This computer is being measured.</source>
        <translation>正在测量本机。</translation>
    </message>
    <message>
        <source>fp32, by the fastest way through each network</source>
        <translation>fp32，每个网络取最快的执行方式</translation>
    </message>
    <message>
        <source>int8 with oneDNN</source>
        <translation>int8，使用 oneDNN</translation>
    </message>
    <message>
        <source>int8 with QNNPACK</source>
        <translation>int8，使用 QNNPACK</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>测量本机</translation>
    </message>
</context>
<context>
    <name>isotone::MeasurementKitDialog</name>
    <message>
        <source>Write a measurement kit</source>
        <translation>生成测量包</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Device to measure</source>
        <translation>要测量的设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number of designs</source>
        <translation>设计数量(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The folder gets the designs to measure, best first, a table to fill in and instructions. The filled table is imported as it is.</source>
        <translation>文件夹中将包含要测量的设计（最佳者优先）、待填写的表格和说明。填好的表格可直接导入。</translation>
    </message>
    <message>
        <source>Write kit</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Folder in which the kit is made</source>
        <translation>测量包的保存文件夹</translation>
    </message>
</context>
<context>
    <name>isotone::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>isotone::MonotonicityModel</name>
    <message>
        <source>Correlate the devices</source>
        <translation>计算设备间的相关性</translation>
    </message>
    <message>
        <source>The correlations were cancelled; switch the metric or reopen the page to compute them.</source>
        <translation>相关性计算已取消；切换指标或重新打开此页即可计算。</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau of all pairs</source>
        <translation>计算所有设备对的 Kendall τ</translation>
    </message>
    <message>
        <source>Compare two devices</source>
        <translation>比较两台设备</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>还没有设备</translation>
    </message>
    <message>
        <source>Comparing the devices…</source>
        <translation>正在比较设备…</translation>
    </message>
    <message>
        <source>%1 has no energy to compare</source>
        <translation>%1 没有可比较的能耗数据</translation>
    </message>
    <message>
        <source>%1 has no latency to compare</source>
        <translation>%1 没有可比较的延迟数据</translation>
    </message>
    <message>
        <source>%1 can stand in for %2</source>
        <translation>%1 可以代理 %2</translation>
    </message>
    <message>
        <source>%1 can stand in for %2, with care</source>
        <translation>%1 可以代理 %2，但需谨慎</translation>
    </message>
    <message>
        <source>No device can stand in for %1 as it is</source>
        <translation>没有设备可以直接代理 %1</translation>
    </message>
    <message>
        <source>the nearest is %1, SRCC %2 on %3 designs</source>
        <translation>最接近的是 %1，SRCC %2，基于 %3 个设计</translation>
    </message>
    <message>
        <source>SRCC %1, certified ≥ 0.90 on %2 designs</source>
        <translation>SRCC %1，基于 %2 个设计，已认证 ≥ 0.90</translation>
    </message>
    <message>
        <source>SRCC %1 on %2 designs, not certified ≥ 0.90</source>
        <translation>SRCC %1，基于 %2 个设计，未能认证 ≥ 0.90</translation>
    </message>
    <message>
        <source>Reuse the %1 predictor</source>
        <translation>复用 %1 的预测器</translation>
    </message>
    <message>
        <source>Reuse the %1 predictor with care</source>
        <translation>谨慎复用 %1 的预测器</translation>
    </message>
    <message>
        <source>Do not reuse the %1 predictor as it is</source>
        <translation>不要直接复用 %1 的预测器</translation>
    </message>
    <message>
        <source>Measure the designs you choose by it on the target before you ship them.</source>
        <translation>用它选出的设计，交付前请先在目标设备上测量。</translation>
    </message>
    <message numerus="yes">
        <source>Measure its %n Pareto candidate(s) on the target; drop what is dominated there.</source>
        <translation>
            <numerusform>在目标设备上测量它的 %n 个帕累托候选设计，舍弃在目标设备上被支配的设计。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 › %3</source>
        <translation>%1：%2 › %3</translation>
    </message>
    <message>
        <source>%1 at %2 falls back by %3 % of the ranks on the target.</source>
        <translation>%2 取 %1 时，在目标设备上的排名后退全部名次的 %3%。</translation>
    </message>
    <message>
        <source>%1 at %2 gains %3 % of the ranks on the target.</source>
        <translation>%2 取 %1 时，在目标设备上的排名前进全部名次的 %3%。</translation>
    </message>
    <message>
        <source>The two devices order designs too differently: measure the target on a few designs and adapt a predictor.</source>
        <translation>两台设备对设计的排序相差太大：请在目标设备上测量几个设计，并适配预测器。</translation>
    </message>
</context>
<context>
    <name>isotone::MonotonicityPage</name>
    <message>
        <source>Whose predictor can I reuse?</source>
        <translation>我可以复用哪台设备的预测器？</translation>
    </message>
    <message>
        <source>Comparing the devices…</source>
        <translation>正在比较设备…</translation>
    </message>
    <message numerus="yes">
        <source>Rank correlation of %n device(s)</source>
        <translation>
            <numerusform>%n 台设备的秩相关</numerusform>
        </translation>
    </message>
    <message>
        <source>The current device has not been measured in this metric.</source>
        <translation>当前设备没有此指标的实测数据。</translation>
    </message>
    <message>
        <source>Proxies for %1</source>
        <translation>%1 的代理设备</translation>
    </message>
    <message>
        <source>Click a cell of the map to compare two devices.</source>
        <translation>点击热图中的单元格，即可比较两台设备。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Most inverted designs</source>
        <translation>排名颠倒最严重的设计</translation>
    </message>
    <message>
        <source>Rank 1 is the most frugal of %1 connected designs.</source>
        <translation>排名 1 为 %1 个连通设计中能耗最低者。</translation>
    </message>
    <message>
        <source>Rank 1 is the fastest of %1 connected designs.</source>
        <translation>排名 1 为 %1 个连通设计中延迟最低者。</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Proxy rank</source>
        <translation>代理排名</translation>
    </message>
    <message>
        <source>Target rank</source>
        <translation>目标排名</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Monotonicity</source>
        <translation>单调性</translation>
    </message>
    <message>
        <source>Most inverted pairs</source>
        <translation>颠倒最严重的设计对</translation>
    </message>
    <message>
        <source>The first of a pair has the better rank on the proxy, the second on the target.</source>
        <translation>每对中，前者在代理设备上排名更优，后者在目标设备上排名更优。</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>设计对</translation>
    </message>
    <message>
        <source>What is inverted</source>
        <translation>颠倒的内容</translation>
    </message>
    <message>
        <source>Measure a few designs…</source>
        <translation>测量几个设计…</translation>
    </message>
    <message>
        <source>Four steps lead to a predictor for the current device. Choose how many designs to measure; write a measurement kit, fill its table on the device and import it here. A device that is measured already shows the path as a rehearsal: some of its measurements are used, the others judge the result. Every other method gets the same measurements. Keep predictor makes Explore and Predictors use it. Esc leads back to the map.</source>
        <translation>四个步骤即可得到当前设备的预测器。选择要测量多少个设计；生成测量包，在设备上填好其中的表格，再导入此处。已实测的设备会以预演方式展示这一过程：使用其一部分测量数据，其余用于评判结果。其他各方法使用相同的测量数据。点击“保留预测器”，“探索”和“预测器”页即会使用它。按 Esc 返回热图。</translation>
    </message>
    <message>
        <source>Two devices that rank designs alike (SRCC near 1) can share one predictor. Blue cells are alike, orange ones are not; a hatched cell is not certified: its one-sided 95 % bound lies below 0.90. Click a cell to compare a pair: the row is the target, the column the proxy. Expected regret is the accuracy that is lost on the target when only the proxy&apos;s Pareto designs are measured there, learnt from the other pairs of devices. Adapt… leads from a few measurements of the current device to a predictor for it.</source>
        <translation>排序相近（SRCC 接近 1）的两台设备可以共用一个预测器。蓝色单元格表示相近，橙色表示不相近；带斜线的单元格表示未认证：其单侧 95% 下界低于 0.90。点击单元格可比较一对设备：行为目标设备，列为代理设备。预期损失是指在目标设备上只测量代理设备的帕累托设计时所损失的准确率，由其他设备对学得。“适配…”可用当前设备的少量测量值为其得到预测器。</translation>
    </message>
    <message numerus="yes">
        <source>%1 › %2, %n difference(s)</source>
        <translation>
            <numerusform>%1 › %2，%n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>The first has the better rank on the proxy, the second on the target. First › second:</source>
        <translation>前者在代理设备上名次更好，后者在目标设备上名次更好。前者 › 后者：</translation>
    </message>
</context>
<context>
    <name>isotone::NetworkPanel</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Architecture of the design</source>
        <translation>设计的架构</translation>
    </message>
    <message>
        <source>Release all choices that are pinned by hand</source>
        <translation>解除所有手动固定的选项</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned  ✕</source>
        <translation>
            <numerusform>已固定 %n 项  ✕</numerusform>
        </translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>width: share of latency · height: channels</source>
        <translation>宽度：延迟占比 · 高度：通道数</translation>
    </message>
    <message>
        <source>width: share of latency, estimated by operations · height: channels</source>
        <translation>宽度：延迟占比（按运算量估算）· 高度：通道数</translation>
    </message>
    <message>
        <source>width: share of latency, by the device&apos;s model · height: channels</source>
        <translation>宽度：延迟占比（按设备模型）· 高度：通道数</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (已固定)</translation>
    </message>
    <message>
        <source>the choice taken for each decision; the layers of this space are not known</source>
        <translation>每项决策所取的选项；此设计空间的各层未知</translation>
    </message>
    <message>
        <source>Point at a design or a block to read its numbers.</source>
        <translation>将鼠标指向设计或模块，即可查看其数值。</translation>
    </message>
    <message>
        <source>Point at a design to read its numbers; click a choice to pin it.</source>
        <translation>将鼠标指向设计，即可查看其数值；点击选项可将其固定。</translation>
    </message>
    <message>
        <source>%1 is the same in every design.</source>
        <translation>%1 在所有设计中都相同。</translation>
    </message>
    <message>
        <source>the choice taken for each decision</source>
        <translation>每个决策所选的选项</translation>
    </message>
</context>
<context>
    <name>isotone::NeuralSource</name>
    <message>
        <source>Preparing the optimizer network</source>
        <translation>正在准备优化器网络</translation>
    </message>
</context>
<context>
    <name>isotone::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>From a JSON file…</source>
        <translation>来自 JSON 文件…</translation>
    </message>
    <message>
        <source>my-devices</source>
        <translation>我的设备</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Design &amp;space</source>
        <translation>设计空间(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where to put the workspace</source>
        <translation>工作区的保存位置</translation>
    </message>
    <message>
        <source>Workspaces (*.isotone)</source>
        <translation>工作区 (*.isotone)</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>导入测量数据</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz)</source>
        <translation>表格 (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Design space</source>
        <translation>设计空间</translation>
    </message>
    <message>
        <source>Design spaces (*.json)</source>
        <translation>设计空间 (*.json)</translation>
    </message>
    <message>
        <source>This file exists already: choose another name, or open it instead.</source>
        <translation>此文件已存在：请换一个名称，或直接打开它。</translation>
    </message>
    <message>
        <source>This folder cannot be written to.</source>
        <translation>无法写入此文件夹。</translation>
    </message>
</context>
<context>
    <name>isotone::OptimizerDialog</name>
    <message>
        <source>Train the optimizer network</source>
        <translation>训练优化器网络</translation>
    </message>
    <message>
        <source>The loss follows here while it learns.</source>
        <translation>学习时，损失会显示在此处。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>取消训练</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Made-up devices to learn from</source>
        <translation>用于学习的合成设备</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>从头开始</translation>
    </message>
</context>
<context>
    <name>isotone::OptimizerModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Reading the optimizer network</source>
        <translation>正在读取优化器网络</translation>
    </message>
    <message>
        <source>The teacher solves the cases that the network will learn from.</source>
        <translation>教师正在求解供网络学习的算例。</translation>
    </message>
    <message>
        <source>The network is being trained.</source>
        <translation>正在训练网络。</translation>
    </message>
    <message>
        <source>No optimizer network has been trained. One pass of it puts out a design for any device and goal.</source>
        <translation>尚未训练优化器网络。它单次前向即可为任何设备和目标给出设计。</translation>
    </message>
    <message>
        <source>A training was interrupted; it goes on where it was.</source>
        <translation>训练曾中断；将从中断处继续。</translation>
    </message>
    <message>
        <source>The data have changed since it was trained: train it again.</source>
        <translation>训练之后数据已有变化：请重新训练。</translation>
    </message>
    <message numerus="yes">
        <source>Trained around %n device(s) in %1.</source>
        <translation>
            <numerusform>围绕 %n 台设备训练，用时 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Train again…</source>
        <translation>重新训练…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Train the optimizer network</source>
        <translation>训练优化器网络</translation>
    </message>
    <message>
        <source>On devices that it has not seen, it alone loses %1 % in %2 ms a design.</source>
        <translation>在未见过的设备上，单独使用时损失 %1 %，每个设计 %2 ms。</translation>
    </message>
    <message>
        <source>Refined, %1 % in %2 ms.</source>
        <translation>细化后 %1 %，%2 ms。</translation>
    </message>
</context>
<context>
    <name>isotone::OptimizerPanel</name>
    <message>
        <source>Optimizer network</source>
        <translation>优化器网络</translation>
    </message>
    <message>
        <source>Which predictor is used</source>
        <translation>使用哪个预测器</translation>
    </message>
    <message>
        <source>Regret of each method against its time</source>
        <translation>各方法的损失与用时</translation>
    </message>
    <message>
        <source>The scores follow the training.</source>
        <translation>训练结束后给出评分。</translation>
    </message>
    <message>
        <source>Scores appear here once a network has been trained.</source>
        <translation>训练好网络后，评分会显示在此处。</translation>
    </message>
    <message>
        <source>The loss follows here while it learns.</source>
        <translation>学习时，损失会显示在此处。</translation>
    </message>
    <message>
        <source>Watch the training…</source>
        <translation>查看训练…</translation>
    </message>
</context>
<context>
    <name>isotone::PredictorsModel</name>
    <message>
        <source>Evaluating a predictor for %1</source>
        <translation>正在评估 %1 的预测器</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Training %1 for %2</source>
        <translation>正在为 %2 训练 %1</translation>
    </message>
    <message>
        <source>Comparing methods on %1</source>
        <translation>正在 %1 上比较各方法</translation>
    </message>
    <message>
        <source>The evaluation was cancelled. Train… starts another.</source>
        <translation>评估已取消。点击“训练…”可重新开始。</translation>
    </message>
    <message>
        <source>Ridge, one-hot</source>
        <translation>岭回归，独热编码</translation>
    </message>
    <message>
        <source>Ridge, physical sums</source>
        <translation>岭回归，物理量求和</translation>
    </message>
    <message>
        <source>Ridge, rich features</source>
        <translation>岭回归，丰富特征</translation>
    </message>
    <message>
        <source>Neural ensemble</source>
        <translation>神经网络集成</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Accuracy (%1)</source>
        <translation>准确率（%1）</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒数</translation>
    </message>
    <message>
        <source>millijoules</source>
        <translation>毫焦数</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Trust the order and the %1</source>
        <translation>排序和%1都可信</translation>
    </message>
    <message>
        <source>Trust neither the order nor the %1 yet</source>
        <translation>排序和%1目前都不可信</translation>
    </message>
    <message>
        <source>Trust the %1 more than the order</source>
        <translation>%1比排序更可信</translation>
    </message>
    <message>
        <source>Trust the order and the %1 with care</source>
        <translation>排序和%1需谨慎采信</translation>
    </message>
    <message>
        <source>Trust the order more than the %1</source>
        <translation>排序比%1更可信</translation>
    </message>
    <message>
        <source>SRCC %1, yet only %2 % of predictions within ±10 %</source>
        <translation>SRCC %1，但只有 %2% 的预测误差在 ±10% 以内</translation>
    </message>
    <message>
        <source>SRCC %1, and %2 % of predictions within ±10 %</source>
        <translation>SRCC %1，且 %2% 的预测误差在 ±10% 以内</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>This workspace has no device yet.</source>
        <translation>此工作区还没有设备。</translation>
    </message>
    <message>
        <source>%1 has no measured %2. Choose another device or metric, or import measurements.</source>
        <translation>%1 没有%2实测数据。请选择其他设备或指标，或导入测量数据。</translation>
    </message>
    <message>
        <source>%1 has only %2 designs with a measured %3: at least ten are needed to say how good a predictor is.</source>
        <translation>%1 只有 %2 个设计有%3实测数据：至少需要十个才能判断预测器的优劣。</translation>
    </message>
    <message>
        <source>No predictor of this device has been evaluated yet. Train… fits one.</source>
        <translation>此设备还没有评估过预测器。点击“训练…”可拟合一个。</translation>
    </message>
    <message>
        <source>MAPE</source>
        <translation>MAPE</translation>
    </message>
    <message>
        <source>Within ±5 %</source>
        <translation>±5% 以内</translation>
    </message>
    <message>
        <source>Within ±10 %</source>
        <translation>±10% 以内</translation>
    </message>
    <message>
        <source>SRCC</source>
        <translation>SRCC</translation>
    </message>
    <message>
        <source>Kendall τ</source>
        <translation>Kendall τ</translation>
    </message>
    <message>
        <source>90 % interval covers</source>
        <translation>90% 区间覆盖率</translation>
    </message>
    <message>
        <source>Learning curve of %1</source>
        <translation>%1 的学习曲线</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>isotone::PredictorsPage</name>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>比较方法</translation>
    </message>
    <message>
        <source>Predicted against measured values</source>
        <translation>预测值与实测值</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Calibration of the intervals</source>
        <translation>区间校准</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Predictors by device and metric</source>
        <translation>按设备和指标列出的预测器</translation>
    </message>
    <message>
        <source>How far can I trust the numbers?</source>
        <translation>这些数值有多可信？</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Train a predictor…</source>
        <translation>训练预测器…</translation>
    </message>
    <message>
        <source>Real accuracies…</source>
        <translation>真实准确率…</translation>
    </message>
    <message>
        <source>Show the optimizer network</source>
        <translation>显示优化器网络</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>曲线…</translation>
    </message>
    <message>
        <source>Weight-sharing network</source>
        <translation>权重共享网络</translation>
    </message>
    <message>
        <source>A predictor learns from some of a device&apos;s measurements and is judged on others that it has not seen. Points near the diagonal are predicted well. The order (SRCC) decides which designs are chosen, the percentage error (MAPE) how far the numbers can be quoted, and the coverage whether the intervals are honest. Operations (FLOPs) alone are the baseline that every predictor has to beat. Train… fits a predictor and stores it in the workspace; where the space has networks for images that are at hand, it trains them, too, and counts their real accuracies.</source>
        <translation>预测器从设备的一部分测量数据中学习，并用它未见过的其余数据评判。靠近对角线的点预测得好。排序（SRCC）决定选中哪些设计，百分比误差（MAPE）决定数值能在多大程度上引用，覆盖率决定区间是否如实。仅用运算量（FLOPs）预测是每个预测器都必须超越的基准。点击“训练…”可拟合预测器并存入工作区；如果设计空间含有图像网络，且相应的图像可用，还可训练这些网络并统计其真实准确率。</translation>
    </message>
</context>
<context>
    <name>isotone::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>isotone::QuantityRow</name>
    <message>
        <source>binds</source>
        <translation>紧约束</translation>
    </message>
    <message>
        <source>binds, %1</source>
        <translation>紧约束，%1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2，%3</translation>
    </message>
</context>
<context>
    <name>isotone::ReportModel</name>
    <message>
        <source>There is no device with measurements to report on yet.</source>
        <translation>还没有可供报告的、带测量数据的设备。</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>提出的问题</translation>
    </message>
    <message>
        <source>What to ship</source>
        <translation>推荐交付的设计</translation>
    </message>
    <message>
        <source>How far to trust the numbers</source>
        <translation>数值的可信程度</translation>
    </message>
    <message>
        <source>Whose predictor can be reused</source>
        <translation>可以复用哪台设备的预测器</translation>
    </message>
    <message>
        <source>To repeat this report</source>
        <translation>如何复现此报告</translation>
    </message>
    <message>
        <source>Validation of the methods</source>
        <translation>方法验证</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>为什么选这个</translation>
    </message>
</context>
<context>
    <name>isotone::ReportPage</name>
    <message>
        <source>Save the report as PDF</source>
        <translation>将报告保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>将报告保存为 HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Save report as PDF…</source>
        <translation>将报告保存为 PDF…</translation>
    </message>
    <message>
        <source>Save report as HTML…</source>
        <translation>将报告保存为 HTML…</translation>
    </message>
    <message>
        <source>Save figures as images…</source>
        <translation>将图表保存为图片…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>One figure a page on the whole screen; arrow keys move, Esc leaves (F5)</source>
        <translation>全屏显示，每页一幅图；方向键翻页，Esc 退出 (F5)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>The report follows the current device, goal and pins. It says where its data come from, how they were used, and for what the numbers are valid, so that others can repeat it.</source>
        <translation>报告随当前设备、目标和钉选内容更新，并说明数据来自何处、如何使用，以及数值的适用范围，便于他人复现。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message numerus="yes">
        <source>A report of %n page(s)</source>
        <translation>
            <numerusform>报告共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>正在撰写报告</translation>
    </message>
    <message>
        <source>No section is switched on</source>
        <translation>未启用任何章节</translation>
    </message>
    <message>
        <source>What do I show to others?</source>
        <translation>我该向他人展示什么？</translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation>图片保存文件夹</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) saved in %1</source>
        <translation>
            <numerusform>已将 %n 张图片保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the tables of the report as XLSX</source>
        <translation>将报告的表格保存为 XLSX</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save tables as XLSX…</source>
        <translation>将表格保存为 XLSX…</translation>
    </message>
    <message>
        <source>Tables…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>The tables and the data of the figures as a spreadsheet (XLSX)</source>
        <translation>将表格和图表数据保存为电子表格 (XLSX)</translation>
    </message>
    <message>
        <source>The report shows what you would hand to others: the question, the recommended design, how far to trust the numbers, and where they come from. Switch sections on and off, give it a title, save it as PDF or as one HTML file, its tables as a spreadsheet and its figures as images. Present shows one figure a page on the whole screen.</source>
        <translation>报告呈现您要交给他人的内容：问题、推荐的设计、数值的可信程度及其来源。可以开关各章节、设置标题，并保存为 PDF 或单个 HTML 文件，其中的表格可保存为电子表格，图表可保存为图片。“演示”以全屏方式每页显示一幅图。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>isotone::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::Session</name>
    <message>
        <source>Save the goal and pins</source>
        <translation>保存目标和钉选</translation>
    </message>
    <message>
        <source>Switch the task to %1</source>
        <translation>将任务切换为 %1</translation>
    </message>
    <message>
        <source>Pin design %1</source>
        <translation>钉选设计 %1</translation>
    </message>
    <message>
        <source>Unpin design %1</source>
        <translation>取消钉选设计 %1</translation>
    </message>
</context>
<context>
    <name>isotone::SpecFitDialog</name>
    <message>
        <source>What moved</source>
        <translation>变化的参数</translation>
    </message>
    <message>
        <source>before</source>
        <translation>拟合前</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>拟合后</translation>
    </message>
    <message>
        <source>Fit the model to measurements</source>
        <translation>将模型拟合到测量数据</translation>
    </message>
    <message>
        <source>Keep as spec sheet</source>
        <translation>保留为规格表</translation>
    </message>
    <message>
        <source>its own spec sheet, or the catalogue&apos;s of its title</source>
        <translation>其自身的规格表，或目录中同名设备的规格表</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>起点(&amp;S)</translation>
    </message>
    <message>
        <source>Peaks and bandwidth are roofs: only what is reached of them is fitted, with the overhead and, where energies are measured, theirs. Pictures, shares of layers and allocations of bits then stand on the fitted model; measurements stay as they are.</source>
        <translation>峰值和带宽是上限：只拟合能达到其中的多少，以及开销；如有能耗实测数据，还拟合能耗参数。此后，图、各层占比和位宽分配均以拟合后的模型为准；测量数据保持不变。</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>正在拟合…</translation>
    </message>
</context>
<context>
    <name>isotone::SpecFitModel</name>
    <message>
        <source>Choose a device first.</source>
        <translation>请先选择设备。</translation>
    </message>
    <message>
        <source>Fit the model of %1</source>
        <translation>拟合 %1 的模型</translation>
    </message>
    <message>
        <source>Error %1 % → %2 %, rank correlation %3 → %4</source>
        <translation>误差 %1% → %2%，秩相关 %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the latencies of %Ln design(s)</source>
        <translation>
            <numerusform>用 %Ln 个设计的延迟拟合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, judged on %Ln other(s).</source>
        <translation>
            <numerusform>%1，用其余 %Ln 个评判。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and judged on the same: too few are measured for more.</source>
        <translation>%1，并用相同的设计评判：实测数量太少，无法另行评判。</translation>
    </message>
    <message>
        <source>Keep the spec sheet of %1</source>
        <translation>保留 %1 的规格表</translation>
    </message>
</context>
<context>
    <name>isotone::StartModel</name>
    <message numerus="yes">
        <source>%n decision(s), %1 designs</source>
        <translation>
            <numerusform>%n 项决策，%1 个设计</numerusform>
        </translation>
    </message>
    <message>
        <source>My own table</source>
        <translation>我自己的表格</translation>
    </message>
    <message>
        <source>The columns of the first table that you import become the decisions</source>
        <translation>您导入的第一个表格的各列将成为决策</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Make the sample workspace</source>
        <translation>生成示例工作区</translation>
    </message>
</context>
<context>
    <name>isotone::StartPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>last design %1</source>
        <translation>上次的设计 %1</translation>
    </message>
    <message>
        <source>%1 · %2 designs</source>
        <translation>%1 · %2 个设计</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Where do I begin?</source>
        <translation>我该从哪里开始？</translation>
    </message>
    <message>
        <source>One design for every device</source>
        <translation>为每台设备找到合适的设计</translation>
    </message>
    <message>
        <source>measure, compare, move sliders, ship</source>
        <translation>测量、比较、拖动滑块、交付</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>None yet. The sample is one click away, and every page of it is full.</source>
        <translation>暂无。点击一下即可打开示例，其中每一页都有内容。</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>将文件拖到此处</translation>
    </message>
    <message>
        <source>A workspace opens; tables of measurements are recognised and shown before they are imported.</source>
        <translation>工作区会直接打开；测量数据表会先识别并显示，然后才导入。</translation>
    </message>
    <message>
        <source>The job in three steps</source>
        <translation>三步完成工作</translation>
    </message>
    <message>
        <source>Bring your measurements</source>
        <translation>带来您的测量数据</translation>
    </message>
    <message>
        <source>See whom you can trust</source>
        <translation>了解谁值得信任</translation>
    </message>
    <message>
        <source>Choose what to ship</source>
        <translation>选择要交付的设计</translation>
    </message>
    <message>
        <source>Import tables of latency, energy and accuracy. Format, units and devices are recognised; what a file does not say is asked.</source>
        <translation>导入延迟、能耗和准确率表格。格式、单位和设备会自动识别；文件中没有说明的内容会向您询问。</translation>
    </message>
    <message>
        <source>Monotonicity shows which devices rank designs alike, so that one predictor serves many. Predictors shows how far its numbers hold.</source>
        <translation>“单调性”显示哪些设备对设计的排序相近，从而让一个预测器服务多台设备。“预测器”显示其数值有多可靠。</translation>
    </message>
    <message>
        <source>Set limits or weights on Explore and watch the best design follow. Pin, compare, export the policy and a report.</source>
        <translation>在“探索”页设置限制或权重，最佳设计随之更新。钉选、对比，然后导出策略和报告。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open a recent workspace, the sample, or make a new one. A workspace is one file that holds designs, devices, measurements, fitted predictors, your goal and your pins. Files can be dropped anywhere on the window.</source>
        <translation>打开最近的工作区或示例，或新建一个。工作区是一个文件，保存设计、设备、测量数据、已拟合的预测器、您的目标和钉选的设计。文件可以拖到窗口的任意位置。</translation>
    </message>
    <message>
        <source>New here? A tour of two minutes points at what matters, on the sample or on what is open.</source>
        <translation>第一次使用？两分钟的导览会指出重点内容，可在示例或当前打开的工作区上进行。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
</context>
<context>
    <name>isotone::SupernetDialog</name>
    <message>
        <source>Real accuracies</source>
        <translation>真实准确率</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>线程数(&amp;T)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>One network for all designs</source>
        <translation>所有设计共用一个网络</translation>
    </message>
    <message>
        <source>Count accuracies</source>
        <translation>统计准确率</translation>
    </message>
    <message>
        <source>Accuracies of designs</source>
        <translation>各设计的准确率</translation>
    </message>
    <message>
        <source>Held-out accuracy by epoch</source>
        <translation>各轮的留出准确率</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>各轮的损失</translation>
    </message>
    <message>
        <source>Nothing is trained yet.</source>
        <translation>尚未训练。</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The curves begin after the first epoch.</source>
        <translation>第一轮结束后开始显示曲线。</translation>
    </message>
    <message>
        <source>The curves appear when a network is trained.</source>
        <translation>训练网络后会显示曲线。</translation>
    </message>
    <message>
        <source>D&amp;raw</source>
        <translation>抽取(&amp;R)</translation>
    </message>
</context>
<context>
    <name>isotone::SupernetModel</name>
    <message>
        <source>Open a workspace first.</source>
        <translation>请先打开工作区。</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%1 / %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, largest design %2 %, smallest %3 %</source>
        <translation>%1，最大的设计 %2%，最小的设计 %3%</translation>
    </message>
    <message numerus="yes">
        <source>; real accuracies of %Ln design(s)</source>
        <translation>
            <numerusform>；%Ln 个设计的真实准确率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1, as long as the epochs so far took.</source>
        <translation>约 %1，按已完成各轮的用时估算。</translation>
    </message>
    <message>
        <source>About %1 of one core of a server.</source>
        <translation>约 %1，按服务器的一个核心估算。</translation>
    </message>
    <message>
        <source>Kept after each epoch: cancel at any time and go on later.</source>
        <translation>每轮结束后都会保存：可以随时取消，以后再继续。</translation>
    </message>
    <message>
        <source>A new training replaces the network; accuracies that are known stay.</source>
        <translation>重新训练会替换此网络；已知的准确率保留不变。</translation>
    </message>
    <message>
        <source>Train the network first.</source>
        <translation>请先训练网络。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln design(s), each with its share of the weights at its own bits, on all test images. What is known is left alone; designs that are new join the workspace.</source>
        <translation>
            <numerusform>%Ln 个设计，每个使用其所占的权重和自身的位宽，在所有测试图像上统计。已知的准确率保持不变；新的设计会加入工作区。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train the weight-sharing network</source>
        <translation>训练权重共享网络</translation>
    </message>
    <message>
        <source>Count real accuracies</source>
        <translation>统计真实准确率</translation>
    </message>
</context>
<context>
    <name>isotone::TopBar</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Current device</source>
        <translation>当前设备</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Current metric</source>
        <translation>当前指标</translation>
    </message>
    <message>
        <source>Find action or design</source>
        <translation>查找操作或设计</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Everything in this workspace was computed by the program from public spec sheets; nothing was measured.</source>
        <translation>此工作区中的所有数据均由程序根据公开的规格表计算得出，没有任何实测数据。</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>没有工作区</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 个设计</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::TradeOffSlider</name>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>isotone::TrainDialog</name>
    <message>
        <source>Train a predictor</source>
        <translation>训练预测器</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>every device that has been measured</source>
        <translation>所有已实测的设备</translation>
    </message>
    <message>
        <source>&amp;Predictor</source>
        <translation>预测器(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>预测量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Measurements to learn from</source>
        <translation>用于学习的测量数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1 designs have this value on the current device.</source>
        <translation>当前设备上有 %1 个设计具有此值。</translation>
    </message>
    <message>
        <source>The evaluation learns from %1 of them and is judged on others; the predictor that is stored learns from all.</source>
        <translation>评估时从其中 %1 个学习，并用其余数据评判；存储的预测器则从全部数据学习。</translation>
    </message>
    <message>
        <source>A neural ensemble takes seconds to minutes for each device.</source>
        <translation>神经网络集成对每台设备需要几秒到几分钟。</translation>
    </message>
</context>
<context>
    <name>isotone::VerdictCard</name>
    <message>
        <source>SRCC (95 %: %1 – %2)</source>
        <translation>SRCC（95% 区间：%1 – %2）</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation>适配…</translation>
    </message>
    <message>
        <source>Measure a few designs…</source>
        <translation>测量几个设计…</translation>
    </message>
    <message>
        <source>expected regret (90 %: %1 – %2)</source>
        <translation>预期损失（90% 区间：%1 – %2）</translation>
    </message>
    <message>
        <source>lost on this pair (95th: %1)</source>
        <translation>此设备对的损失（第 95 百分位：%1）</translation>
    </message>
    <message>
        <source>%1 has not been measured</source>
        <translation>%1 尚未测量</translation>
    </message>
    <message>
        <source>Measure a few designs on it: they tell whose predictor fits, and adapt one.</source>
        <translation>请在其上测量几个设计：据此可知哪台设备的预测器适用，并适配一个。</translation>
    </message>
</context>
</TS>
