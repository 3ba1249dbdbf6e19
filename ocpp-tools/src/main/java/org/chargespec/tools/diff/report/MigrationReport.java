package org.chargespec.tools.diff.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.diff.SpecDiff;
import org.chargespec.tools.diff.report.Counterparts.OfAction;
import org.chargespec.tools.diff.report.Counterparts.OfOther;

/**
 * The way between two versions that differ so much that people had to say what takes the place of
 * what: action by action, field by field.
 */
final class MigrationReport {

  private static final OfAction SAME = new OfAction(List.of(), null, Map.of(), Map.of());

  private final SpecDiff diff;
  private final Counterparts counterparts;
  private final String old;
  private final String present;
  private final Target target;
  private final StringBuilder text = new StringBuilder();

  private MigrationReport(SpecDiff diff, Counterparts counterparts) {
    this.diff = diff;
    this.counterparts = counterparts;
    this.old = diff.before().title();
    this.present = diff.after().title();
    this.target = new Target(diff.after());
  }

  static String of(SpecDiff diff, Counterparts counterparts) {
    return new MigrationReport(diff, counterparts).write();
  }

  private String write() {
    text.append("# From ").append(old).append(" to ").append(present).append("\n\n");
    text.append(Sentences.madeBy(diff)).append('\n');
    text.append(Sentences.notes(counterparts.notes()));
    heading("Summary", summary());
    heading("The version as a whole", MarkdownReport.version(diff, old, present).toString());
    heading("Which message takes the place of which", overview().toString());
    heading(
        "New actions",
        "Nothing of "
            + old
            + " corresponds to them.\n\n"
            + MarkdownReport.newActions(diff, action -> !taken().contains(action.action())));
    heading("Which variable takes the place of which configuration key", settings());
    heading("Field by field", Sentences.fieldByField(old, present));
    diff.before().messages().forEach(this::action);
    heading("Types", "The other types of %s have their names and fields still.".formatted(old));
    counterparts.types().forEach(this::type);
    heading(
        "Values of enums",
        "Values that are not named here have the same names.\n\n"
            + new EnumRows(diff, counterparts));
    return text.toString();
  }

  private void heading(String title, String content) {
    text.append("\n## ").append(title).append("\n\n").append(content.strip()).append('\n');
  }

  private OfAction counterpart(Message action) {
    return counterparts.actions().getOrDefault(action.action(), SAME);
  }

  private static List<String> successors(Message action, OfAction counterpart) {
    return counterpart.to().isEmpty() ? List.of(action.action()) : counterpart.to();
  }

  private Set<String> taken() {
    Set<String> taken = new HashSet<>();
    diff.before()
        .messages()
        .forEach(action -> taken.addAll(successors(action, counterpart(action))));
    return taken;
  }

  private String summary() {
    List<Message> actions = diff.before().messages();
    long renamed =
        actions.stream()
            .filter(action -> !successors(action, counterpart(action)).contains(action.action()))
            .count();
    long known =
        diff.after().messages().stream()
            .filter(action -> taken().contains(action.action()))
            .count();
    return new Table("", old, present)
        .row("actions", actions.size(), diff.after().messages().size())
        .row("with the same name", actions.size() - renamed, actions.size() - renamed)
        .row("whose place another takes", renamed, "")
        .row("without a counterpart", 0, diff.after().messages().size() - known)
        .row("data types", diff.before().types().size(), diff.after().types().size())
        .row("enums", diff.before().enums().size(), diff.after().enums().size())
        .toString();
  }

  private Table overview() {
    Table table = new Table("profile", old, present, "what is different");
    Map<String, List<Message>> byBlock =
        diff.before().messages().stream()
            .collect(
                Collectors.groupingBy(Message::block, LinkedHashMap::new, Collectors.toList()));
    byBlock.forEach(
        (block, actions) ->
            actions.forEach(
                action -> {
                  OfAction counterpart = counterpart(action);
                  List<String> to = successors(action, counterpart);
                  table.row(
                      block,
                      unchanged(action) ? "`" + action.action() + "`" : link(action),
                      to.equals(List.of(action.action())) ? "the same" : Table.code(to.stream()),
                      Objects.requireNonNullElse(counterpart.how(), difference(action)));
                }));
    return table;
  }

  private String settings() {
    Table table = new Table("configuration key", "variable", "what is different");
    counterparts
        .settings()
        .forEach(
            (key, variable) ->
                table.row(
                    Table.code(Stream.of(key)),
                    Table.code(Stream.ofNullable(variable.to())),
                    variable.howOrEmpty()));
    return "A variable is written as `Component.Variable`, with its instance in brackets.\n\n"
        + table;
  }

  private String difference(Message action) {
    boolean sameFields = rows(action).isEmpty() && newlyRequired(action).isEmpty();
    return unchanged(action) ? "nothing" : sameFields ? "the name" : "fields";
  }

  private static String link(Message action) {
    return "[`%s`](#%s)".formatted(action.action(), action.action().toLowerCase(Locale.ROOT));
  }

  private FieldRows rows(Message action) {
    OfAction counterpart = counterpart(action);
    Message successor = successor(action);
    FieldRows rows = new FieldRows(counterparts, target, old, present);
    rows.add("request", action.request(), Optional.of(successor.request()), counterpart.request());
    action
        .answer()
        .ifPresent(
            answer -> rows.add("response", answer, successor.answer(), counterpart.response()));
    return rows;
  }

  private Message successor(Message action) {
    return target.action(successors(action, counterpart(action)).get(0)).orElseThrow();
  }

  /** Tells whether nothing is to be done for an action. */
  private boolean unchanged(Message action) {
    return rows(action).isEmpty()
        && newlyRequired(action).isEmpty()
        && successor(action).action().equals(action.action());
  }

  private void action(Message action) {
    if (unchanged(action)) {
      return;
    }
    text.append("\n### ").append(action.action()).append("\n\n");
    List<String> successors = successors(action, counterpart(action));
    if (!successors.contains(action.action())) {
      text.append("Becomes ").append(Table.code(successors.stream())).append(".\n\n");
    }
    String rows = rows(action).toString();
    text.append(rows.isEmpty() ? "Neither request nor response has fields.\n" : rows);
    List<Field> others = newlyRequired(action);
    if (!others.isEmpty()) {
      text.append("\nAlso required in the request:\n\n");
      others.forEach(field -> text.append("- `%s`: %s\n".formatted(field.name(), field.doc())));
    }
  }

  /** Required fields of the request that nothing corresponds to. */
  private List<Field> newlyRequired(Message action) {
    Map<String, Counterpart> fields = counterpart(action).request();
    Set<String> known =
        action.request().fields().stream()
            .map(field -> fields.getOrDefault(field.name(), new Counterpart(field.name(), null)))
            .flatMap(counterpart -> Stream.ofNullable(counterpart.to()))
            .map(path -> path.split("\\.", 2)[0])
            .collect(Collectors.toSet());
    return successor(action).request().requiredFields().stream()
        .filter(field -> !known.contains(field.name()))
        .toList();
  }

  private void type(String name, OfOther counterpart) {
    ObjectType type =
        diff.before().types().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    String other = String.valueOf(counterpart.itself().to());
    text.append("\n### ").append(name).append("\n\n");
    if (!other.equals(name)) {
      text.append("Becomes `").append(other).append("`.\n\n");
    }
    FieldRows rows = new FieldRows(counterparts, target, old, present);
    rows.add("type", type, target.type(other), counterpart.members());
    text.append(rows);
  }
}
