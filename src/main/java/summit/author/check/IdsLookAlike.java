package summit.author.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import summit.load.Code;
import summit.load.Site;
import summit.story.Choice;

/**
 * Ids of one kind that are the same but for one letter. Digits, and letters that stand alone, number things and are no slips.
 *
 * <p>Two ids are so if they meet when a letter is left out of one or of both; with the shortened forms in a table, that takes one
 * look at each id (the method of SymSpell, W. Garbe 2012).
 */
final class IdsLookAlike implements Rule {
    private static final int SHORTEST = 5;

    @Override
    public void look(Copy copy, Report report) {
        var story = copy.story();
        var places = copy.places();
        look("scene", story.scenes().keySet(), places::scene, report);
        look("question", story.questions().keySet(), places::question, report);
        look("variable", story.manifest().variables().keySet(), places::variable, report);
        look("picture", story.pictures().keySet(), places::picture, report);
        look("fact", story.ledger().facts().keySet(), places::fact, report);
        look("ending", story.manifest().endings().keySet(), places::ending, report);
        look(
                "topic",
                story.manifest().contents().topics().stream()
                        .map(topic -> topic.id())
                        .toList(),
                places::topic,
                report);
        look(
                "place",
                story.manifest().contents().places().stream()
                        .map(place -> place.id())
                        .toList(),
                places::place,
                report);
        for (var scene : story.scenes().values()) {
            var choices = scene.exits().choices().stream().map(Choice::id).toList();
            look("choice", choices, id -> places.choice(scene.id(), id).at("id"), report);
        }
        var tags = tags(copy);
        look("tag", tags.keySet(), tags::get, report);
    }

    /** Where each tag of a scene or a question stands first. */
    private static Map<String, Site> tags(Copy copy) {
        var tags = new TreeMap<String, Site>();
        copy.story()
                .scenes()
                .values()
                .forEach(scene -> tags(scene.setting().tags(), copy.places().scene(scene.id()), tags));
        copy.story()
                .questions()
                .values()
                .forEach(question ->
                        tags(question.reference().tags(), copy.places().question(question.id()), tags));
        return tags;
    }

    private static void tags(List<String> all, Site site, Map<String, Site> tags) {
        for (var i = 0; i < all.size(); i++) {
            tags.putIfAbsent(all.get(i), site.at("tags").at(i));
        }
    }

    private static void look(String kind, Collection<String> ids, Function<String, Site> place, Report report) {
        var shortened = new HashMap<String, String>();
        for (var id : new TreeSet<>(ids)) {
            var forms = forms(id);
            forms.stream()
                    .filter(shortened::containsKey)
                    .findFirst()
                    .map(shortened::get)
                    .ifPresent(other -> report.add(
                            Code.IDS_ALIKE,
                            place.apply(id).at("id").position(),
                            kind + " \"" + id + "\" and " + kind + " \"" + other + "\" differ by one letter.",
                            "If they are two things, give one an id that nobody takes for the other."));
            remember(id, forms, shortened);
        }
    }

    private static void remember(String id, List<String> forms, Map<String, String> shortened) {
        forms.forEach(form -> shortened.putIfAbsent(form, id));
    }

    /** The id, and it without each of its letters. */
    private static List<String> forms(String id) {
        var forms = new ArrayList<String>();
        if (id.length() >= SHORTEST) {
            forms.add(id);
            for (var i = 0; i < id.length(); i++) {
                if (!Character.isDigit(id.charAt(i)) && !standsAlone(id, i)) {
                    forms.add(id.substring(0, i) + id.substring(i + 1));
                }
            }
        }
        return forms;
    }

    private static boolean standsAlone(String id, int at) {
        return id.charAt(at) != '-'
                && (at == 0 || id.charAt(at - 1) == '-')
                && (at == id.length() - 1 || id.charAt(at + 1) == '-');
    }
}
