package org.chargespec.benchmarks.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;
import org.w3c.dom.Document;

/** The plot: a row for each frame, a column for each direction. */
final class Plot {

  private static final int WIDTH = 1080;
  private static final int TOP = 92;
  private static final int ROW = 222;
  private static final int BOTTOM = 34;
  private static final int SCALE = 2;
  private static final int MARGIN = 16;
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 20);
  private static final Font HEAD = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  private static final List<Operation> COLUMNS =
      List.of(Operation.DECODE_UTF8, Operation.ENCODE_UTF8);
  private static final List<String> HEADS =
      List.of("Reading: UTF-8 to objects", "Writing: objects to UTF-8");

  private final Figures figures;
  private final Jdk jdk;
  private final String foot;
  private final int height = TOP + ROW * FrameSample.values().length + BOTTOM;

  Plot(Figures figures, Jdk jdk, String foot) {
    this.figures = figures;
    this.jdk = jdk;
    this.foot = foot;
  }

  void writeSvg(Path file) throws IOException {
    SVGGraphics2D svg = new SVGGraphics2D(emptySvg());
    svg.setSVGCanvasSize(new Dimension(WIDTH, height));
    draw(svg);
    try (Writer writer = Files.newBufferedWriter(file)) {
      svg.stream(writer, true);
    }
  }

  private static Document emptySvg() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  void writePng(Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SCALE, SCALE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(graphics);
    graphics.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  private void draw(Graphics2D graphics) {
    graphics.setPaint(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
    graphics.setPaint(Color.BLACK);
    text(
        graphics,
        TITLE,
        "Time to read and write whole OCPP frames, with Jackson 2 as 1",
        MARGIN,
        30);
    text(
        graphics,
        TEXT,
        "Shorter is better. Chargespec checks all that the standard demands, the others little or"
            + " nothing (networknt: the JSON Schema). Long bars are cut.",
        MARGIN,
        54);
    int width = (WIDTH - MARGIN) / COLUMNS.size();
    for (int column = 0; column < COLUMNS.size(); column++) {
      text(graphics, HEAD, HEADS.get(column), MARGIN + column * width, TOP - 10);
      FrameFigures shown = new FrameFigures(figures, jdk, COLUMNS.get(column));
      double top = TOP;
      for (FrameSample frame : FrameSample.values()) {
        new Panel(shown, frame, contenders())
            .chart()
            .draw(graphics, new Rectangle2D.Double(column * width, top, width, ROW));
        top += ROW;
      }
    }
    text(graphics, TEXT, foot, MARGIN, height - 12);
  }

  private static List<Contender> contenders() {
    return List.of(Contender.values()).stream()
        .filter(contender -> contender.writes() && contender != Contender.CHARGESPEC_STRICT)
        .toList();
  }

  private static void text(Graphics2D graphics, Font font, String text, int x, int y) {
    graphics.setPaint(Color.BLACK);
    graphics.setFont(font);
    graphics.drawString(text, x, y);
  }
}
