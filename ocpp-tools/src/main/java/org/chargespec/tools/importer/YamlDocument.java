package org.chargespec.tools.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.serializer.Serializer;

/**
 * A YAML file as a tree that can be changed and written again. Comments and order are kept. An
 * unchanged file in the layout of this project is written byte for byte.
 */
final class YamlDocument {

  private static final CoreSchema SCHEMA = new CoreSchema();

  private final MappingNode root;

  private YamlDocument(MappingNode root) {
    this.root = root;
  }

  /** Parses a text that the spec reader accepts. */
  static YamlDocument parse(String text) {
    Optional<Node> root =
        new Compose(LoadSettings.builder().setParseComments(true).build()).composeString(text);
    return new YamlDocument((MappingNode) root.orElseThrow());
  }

  MappingNode root() {
    return root;
  }

  /** Returns the document as text. */
  String text() {
    DumpSettings settings =
        DumpSettings.builder()
            .setDumpComments(true)
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();
    TextWriter out = new TextWriter();
    Serializer serializer = new Serializer(settings, new Emitter(settings, out));
    serializer.emitStreamStart();
    serializer.serializeDocument(root);
    serializer.emitStreamEnd();
    return out.text.toString();
  }

  static Optional<Node> get(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(entry -> key(entry).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  static Optional<MappingNode> map(MappingNode mapping, String key) {
    return get(mapping, key).filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
  }

  static Optional<String> text(MappingNode mapping, String key) {
    return get(mapping, key)
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).getValue());
  }

  static List<String> keys(MappingNode mapping) {
    return mapping.getValue().stream().map(YamlDocument::key).toList();
  }

  /** Sets a text; a new key is inserted by the order. */
  static void set(MappingNode mapping, String key, String value, List<String> order) {
    put(mapping, key, scalar(value), position(mapping, key, order));
  }

  /** Puts an entry at a position, or replaces the entry of that name. */
  static void put(MappingNode mapping, String key, Node value, int position) {
    List<NodeTuple> entries = mapping.getValue();
    int present = keys(mapping).indexOf(key);
    if (present >= 0) {
      NodeTuple old = entries.get(present);
      value.setInLineComments(old.getValueNode().getInLineComments());
      value.setBlockComments(old.getValueNode().getBlockComments());
      entries.set(present, new NodeTuple(old.getKeyNode(), value));
    } else {
      entries.add(position, new NodeTuple(scalar(key), value));
      mapping.setFlowStyle(FlowStyle.BLOCK); // an empty mapping {} is in flow style
    }
  }

  static void remove(MappingNode mapping, String key) {
    mapping.getValue().removeIf(entry -> key(entry).equals(key));
  }

  static MappingNode newMap() {
    return new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK);
  }

  /** Returns the position after the last entry whose key is earlier in the order. */
  private static int position(MappingNode mapping, String key, List<String> order) {
    int rank = order.indexOf(key);
    List<String> keys = keys(mapping);
    int position = 0;
    for (int i = 0; i < keys.size(); i++) {
      int other = order.indexOf(keys.get(i));
      if (other >= 0 && other < rank) {
        position = i + 1;
      }
    }
    return position;
  }

  private static ScalarNode scalar(String value) {
    boolean number = value.matches("-?\\d+(\\.\\d+)?");
    Tag tag = SCHEMA.getScalarResolver().resolve(value, true);
    // Numbers and booleans are plain; a text that would be read as another type is quoted.
    boolean bare = number || tag.equals(Tag.STR) || value.equals("true");
    return bare
        ? new ScalarNode(tag, value, ScalarStyle.PLAIN)
        : new ScalarNode(Tag.STR, value, ScalarStyle.DOUBLE_QUOTED);
  }

  private static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static final class TextWriter implements StreamDataWriter {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(String part) {
      text.append(part);
    }

    @Override
    public void write(String part, int offset, int length) {
      text.append(part, offset, offset + length);
    }
  }
}
