package org.chargespec.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** The bars of one operation with one frame, a contender each. */
final class Panel {

  /** A longer bar is cut here; its number is not. */
  static final double LONGEST = 2.5;

  private static final double AXIS = 3.3;
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  private static final Color OURS = new Color(0x1F6FEB);
  private static final Color BASE = new Color(0x6B7280);
  private static final Color OTHERS = new Color(0xBFC5CD);
  private static final Color LINES = new Color(0xE3E6EA);

  private final FrameFigures figures;
  private final FrameSample frame;
  private final List<Contender> contenders;

  Panel(FrameFigures figures, FrameSample frame, List<Contender> contenders) {
    this.figures = figures;
    this.frame = frame;
    this.contenders = contenders;
  }

  JFreeChart chart() {
    DefaultCategoryDataset lengths = new DefaultCategoryDataset();
    for (Contender contender : contenders) {
      OptionalDouble ratio = figures.ratio(frame, contender);
      lengths.addValue(
          ratio.isEmpty() ? 0 : Math.min(LONGEST, ratio.getAsDouble()), "", contender.title());
    }
    CategoryPlot plot = new CategoryPlot(lengths, names(), ratios(), bars());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(LINES);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.addRangeMarker(new ValueMarker(1, OTHERS, new BasicStroke(1)), Layer.BACKGROUND);
    JFreeChart chart = new JFreeChart(title(), LARGE, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(0, 0, 4, 0));
    return chart;
  }

  private String title() {
    return String.format(
        Locale.ROOT,
        "%s, OCPP %s, %,d bytes",
        frame.title(),
        frame.version().number(),
        frame.utf8().length);
  }

  private static CategoryAxis names() {
    CategoryAxis names = new CategoryAxis();
    names.setTickLabelFont(SMALL);
    names.setTickLabelFont(Contender.CHARGESPEC.title(), LARGE);
    names.setLowerMargin(0.01);
    names.setUpperMargin(0.01);
    names.setCategoryMargin(0.25);
    names.setAxisLineVisible(false);
    names.setTickMarksVisible(false);
    names.setMaximumCategoryLabelWidthRatio(1);
    return names;
  }

  private static NumberAxis ratios() {
    NumberAxis ratios = new NumberAxis();
    ratios.setRange(0, AXIS);
    ratios.setTickUnit(new NumberTickUnit(0.5));
    // Each bar has its number.
    ratios.setTickLabelsVisible(false);
    ratios.setTickMarksVisible(false);
    ratios.setAxisLineVisible(false);
    return ratios;
  }

  private BarRenderer bars() {
    BarRenderer bars = new ColouredBars(contenders);
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDefaultItemLabelGenerator(labels());
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelFont(SMALL);
    bars.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    return bars;
  }

  private CategoryItemLabelGenerator labels() {
    return new StandardCategoryItemLabelGenerator() {
      @Override
      public String generateLabel(CategoryDataset dataset, int row, int column) {
        OptionalDouble ratio = figures.ratio(frame, contenders.get(column));
        if (ratio.isEmpty()) {
          return contenders.get(column).knows(frame)
              ? "(not measured)"
              : "(has no OCPP " + frame.version().number() + ")";
        }
        String number = String.format(Locale.ROOT, "%.2f", ratio.getAsDouble());
        return ratio.getAsDouble() > LONGEST ? number + " (cut)" : number;
      }
    };
  }

  private static final class ColouredBars extends BarRenderer {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // nobody serializes a chart
    private final List<Contender> contenders;

    ColouredBars(List<Contender> contenders) {
      this.contenders = contenders;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return switch (contenders.get(column)) {
        case CHARGESPEC -> OURS;
        case JACKSON2 -> BASE;
        default -> OTHERS;
      };
    }
  }
}
