package org.chargespec.tools.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of prose and names, stemmed: {@code ended}, {@code ends} and {@code end} are equal. */
public final class Words {

  private static final Pattern OF_PROSE = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern OF_NAMES = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");
  private static final Pattern ENDINGS = Pattern.compile("(ing|ed|es|e|s|ion|ions)$");

  /** Words that carry no information about a particular thing. */
  private static final Set<String> STOP_WORDS =
      cutDown(
          Set.of(
              ("a all an and any are as at be been by can each field for from had has have if in into"
                      + " is it its list may message must name no not of on one only or out per"
                      + " request response s status than that the their them then there they this"
                      + " to type up value values was were when which who whose will with")
                  .split(" ", -1)));

  private Words() {}

  /** Returns the informative words of prose. */
  public static Set<String> ofProse(String text) {
    Set<String> words = cutDown(find(OF_PROSE, text));
    words.removeAll(STOP_WORDS);
    return words;
  }

  /** Returns the words of names such as {@code chargePointVendor} or {@code EVSEType}. */
  public static Set<String> ofNames(Collection<String> names) {
    Set<String> words = new HashSet<>();
    names.forEach(name -> words.addAll(find(OF_NAMES, name)));
    return cutDown(words);
  }

  private static Set<String> find(Pattern pattern, String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static Set<String> cutDown(Set<String> words) {
    Set<String> stems = new HashSet<>();
    words.forEach(word -> stems.add(ENDINGS.matcher(word).replaceFirst("")));
    return stems;
  }
}
