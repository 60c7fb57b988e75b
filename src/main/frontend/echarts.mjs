// The parts of ECharts that the charts of the portal use, as one file; the rest stays out.
import { getInstanceByDom, init, use } from "echarts/core";
import { BarChart, LineChart, SankeyChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, SankeyChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);
export { getInstanceByDom, init };
