/*
 * Draws a chart above each table with data-chart, from the cells of that table and nothing else:
 *   lines | stack   a line, or a layer of the bars, per series
 *   bars            a lying bar per row
 *   flow            rows of from, to and amount
 * th[data-series] names a series, th[data-category] a place on the axis; whichever of the two stands in the head of
 * the table is found in its columns, the other in its rows. A cell's number is its data-value or its <data value>.
 */
(() => {
  "use strict";

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const symbols = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"];
  const dashes = ["solid", "dashed", "dotted", [12, 4, 2, 4], [2, 2], [16, 4]];
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const text = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 14, color: css("--ink") };

  const numbers = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

  function say(value, unit) {
    if (value === null || value === undefined || unit !== "euro") {
      return value === null || value === undefined ? "niet gedrukt" : numbers.format(value);
    }
    const sign = value < 0 ? "\u2212" : "";
    const euros = Math.abs(value);
    return sign + "€\u00a0" + (euros >= 1e6 ? short.format(euros / 1e6) + "\u00a0mln" : numbers.format(euros));
  }

  function number(cell) {
    const value = cell?.dataset.value ?? cell?.querySelector("data")?.value ?? "";
    return value === "" ? null : Number(value);
  }

  const words = (cell) => cell.textContent.trim().replace(/\s+/g, " ");
  const name = (th, key) => th.dataset[key] || words(th);
  const place = (cell) => [...cell.parentElement.children].indexOf(cell);

  /* The series of a table with their names and numbers. */
  function read(table) {
    const inHead = table.tHead.querySelector("th[data-series]") !== null;
    const series = [...table.querySelectorAll("th[data-series]")];
    const categories = [...table.querySelectorAll("th[data-category]")];
    const cell = (one, other) => (inHead ? other : one).parentElement.children[place(inHead ? one : other)];
    return {
      categories: categories.map((th) => name(th, "category")),
      series: series.map((th) => ({
        name: name(th, "series"),
        data: categories.map((other) => number(cell(th, other))),
      })),
    };
  }

  function flows(table) {
    const links = [...table.querySelectorAll("tr[data-flow]")].map((row) => ({
      source: words(row.children[0]),
      target: words(row.children[1]),
      value: number(row.children[2]),
    }));
    return { links, names: [...new Set(links.flatMap((link) => [link.source, link.target]))] };
  }

  function cartesian(table, width, unit) {
    const { categories, series } = read(table);
    const kind = table.dataset.chart;
    const lying = kind === "bars";
    const label = { ...text, width: lying ? Math.min(260, width * 0.4) : undefined, overflow: "break", hideOverlap: !lying };
    const names = { type: "category", data: categories, inverse: lying, axisLabel: label, axisTick: { show: false } };
    const amounts = {
      type: "value",
      splitNumber: width < 500 ? 2 : 4,
      axisLabel: { ...text, formatter: (value) => say(value, unit), hideOverlap: true },
      splitLine: { lineStyle: { color: css("--rule") } },
    };
    return {
      grid: { left: 4, right: lying ? 28 : 12, top: 14, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: lying ? amounts : names,
      yAxis: lying ? names : amounts,
      series: series.map((one, index) => ({
        ...one,
        type: kind === "lines" ? "line" : "bar",
        stack: kind === "stack" ? "all" : undefined,
        barMaxWidth: 40,
        symbol: symbols[index % symbols.length],
        symbolSize: 8,
        lineStyle: { type: dashes[index % dashes.length], width: 2.5 },
      })),
    };
  }

  function flow(table, width) {
    const { links, names } = flows(table);
    const sources = new Set(links.map((link) => link.source));
    const middle = new Set(links.map((link) => link.target).filter((one) => sources.has(one)));
    const wide = width > 560;
    return {
      series: [{
        type: "sankey",
        data: names.map((one) => ({ name: one, label: { position: sources.has(one) ? "right" : "left", show: wide || !middle.has(one) }, itemStyle: { color: css("--money") } })),
        links,
        left: 2, right: 2, top: 8, bottom: 8,
        nodeGap: wide ? 12 : 16,
        nodeWidth: 12,
        draggable: false,
        emphasis: { focus: "adjacency" },
        lineStyle: { color: css("--money"), opacity: 0.25 },
        label: { ...text, fontSize: wide ? 13 : 11, width: wide ? 300 : width * 0.42, overflow: "truncate" },
        layoutIterations: 0,
      }],
    };
  }

  function option(table, width) {
    const unit = table.dataset.unit;
    return {
      ...(table.dataset.chart === "flow" ? flow(table, width) : cartesian(table, width, unit)),
      color: [1, 2, 3, 4, 5, 6].map((number) => css("--series-" + number)),
      animation: !calm,
      animationDuration: 400,
      textStyle: text,
      aria: {
        enabled: true,
        label: { description: `Grafiek bij de tabel ‘${words(table.caption)}’. De tabel hieronder geeft dezelfde cijfers.` },
        decal: { show: table.dataset.chart === "stack" },
      },
      tooltip: {
        renderMode: "richText", // the other mode writes style attributes, which the site's policy forbids
        trigger: table.dataset.chart === "flow" || table.dataset.chart === "bars" ? "item" : "axis",
        confine: true,
        textStyle: { ...text, fontSize: 13 },
        valueFormatter: (value) => say(value, unit),
      },
    };
  }

  function height(table, width) {
    const rows = table.querySelectorAll(table.dataset.chart === "flow" ? "tr[data-flow]" : "tbody th[data-category]").length;
    const tall = { bars: 44 + rows * (width < 500 ? 46 : 30), flow: 120 + rows * 30 };
    return tall[table.dataset.chart] ?? 320;
  }

  function legend(series, lines) {
    const list = document.createElement("ul");
    list.className = "chart-legend";
    series.forEach((one, index) => {
      const item = document.createElement("li");
      item.className = `series series-${index + 1}${lines ? " series-line" : ""}`;
      item.textContent = one.name;
      list.append(item);
    });
    return list;
  }

  function draw(table) {
    const figure = document.createElement("figure");
    figure.className = "chart";
    const board = document.createElement("div");
    board.className = "chart-drawing";
    const { series } = table.dataset.chart === "flow" ? { series: [] } : read(table);
    if (series.length > 1) {
      figure.append(legend(series, table.dataset.chart === "lines"));
    }
    figure.append(board);
    (table.closest(".table-scroll") ?? table).before(figure);
    const chart = echarts.init(board, null, { renderer: "svg", width: board.clientWidth, height: height(table, board.clientWidth) });
    const fit = (width) => {
      chart.resize({ width, height: height(table, width), animation: { duration: 0 } });
      chart.setOption(option(table, width), true);
      chart.getZr().flush();
    };
    fit(board.clientWidth);
    new ResizeObserver(() => board.clientWidth !== chart.getWidth() && board.clientWidth > 0 && fit(board.clientWidth)).observe(figure);
    addEventListener("beforeprint", () => fit(620)); // what fits on A4 between margins
    addEventListener("afterprint", () => fit(board.clientWidth));
  }

  document.querySelectorAll("table[data-chart]").forEach((table) => {
    if (table.querySelector("[data-series], [data-flow]")) {
      draw(table);
    }
  });
})();
