package summit.author.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import summit.author.Written;
import summit.engine.Edit;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.Playthrough;
import summit.engine.Rehearsal;
import summit.story.Story;

/** An author's console over a game: what an order does, and what can be typed. {@code kept} are the names of moments kept. */
public record Console(Story story, Playthrough game, Rehearsal rehearsal, Watched watched, List<String> kept) {
    /** Offers that are listed at most. */
    private static final int MOST = 200;

    public Console {
        kept = List.copyOf(kept);
    }

    /** What an order does. What cannot be understood is answered with what can be. */
    public Reply obey(String line) {
        var words = line.strip().split("\\s+", 2);
        var argument = words.length > 1 ? words[1] : "";
        var order = Order.of(words[0]);
        if (order.isEmpty()) {
            var lines = new ArrayList<String>();
            lines.add("There is no \"" + words[0] + "\". There are:");
            lines.addAll(Order.list(""));
            return new Reply.Said(lines);
        }
        if (argument.isEmpty() && !order.get().standsAlone()) {
            return Reply.Said.of("Say: " + order.get().usage());
        }
        return switch (order.get()) {
            case GO -> scene(argument, () -> new Reply.Seek(argument));
            case FORCE ->
                scene(argument, () -> edited(new Edit.Enter(argument), "You are in \"" + argument + "\" by force."));
            case SET -> set(argument);
            case WATCH -> argument.isEmpty() ? new Reply.Said(readings()) : watch(argument);
            case WHY -> new Reply.Said(why());
            case TURNS -> argument.isEmpty() ? new Reply.Said(turns()) : back(argument);
            case SNAPSHOT -> argument.isEmpty() ? new Reply.Said(moments()) : new Reply.Keep(argument);
            case RESTORE -> moment(argument, new Reply.TakeUp(argument));
            case FORGET -> moment(argument, new Reply.Forget(argument));
        };
    }

    private Reply scene(String id, Supplier<Reply> reply) {
        return story.scenes().containsKey(id)
                ? reply.get()
                : Reply.Said.of("No scene is called \"" + id + "\"." + near(scenes(id, any -> any)));
    }

    /** Up to three that may have been meant. */
    private static String near(Stream<Offer> offers) {
        var lines = offers.limit(3).map(Offer::line).toList();
        return lines.isEmpty() ? "" : " There is " + String.join(", ", lines) + ".";
    }

    private Reply moment(String name, Reply reply) {
        return kept.contains(name) ? reply : Reply.Said.of("No moment is kept as \"" + name + "\".");
    }

    private Reply edited(Edit edit, String words) {
        var turn = game.edited(story, edit);
        return turn.isRefused()
                ? Reply.Said.of(((Event.Refused) turn.events().get(0)).reason())
                : new Reply.Moved(
                        turn.playthrough(), rehearsal.with(game, edit, turn.playthrough()), turn.events(), words);
    }

    /** {@code trust 5}, also written {@code trust = 5}. */
    private Reply set(String argument) {
        var words = argument.split("\\s*=\\s*|\\s+", 2);
        if (words.length < 2 || words[1].isBlank()) {
            return Reply.Said.of("Say: " + Order.SET.usage());
        }
        return edited(new Edit.Assign(words[0], words[1]), words[0] + " is " + words[1] + " now.");
    }

    private Reply watch(String name) {
        var id = story.manifest().variables().containsKey(name)
                        || !story.scenes().containsKey(name)
                ? name
                : Watched.visits(name);
        if (!watchable().contains(id) && !watched.has(id)) {
            return Reply.Said.of("No variable and no scene is called \"" + name + "\".");
        }
        return new Reply.Watching(
                watched.toggled(id), watched.has(id) ? id + " is watched no longer." : id + " is watched.");
    }

    private List<String> watchable() {
        return Stream.concat(
                        story.manifest().variables().keySet().stream(),
                        story.scenes().keySet().stream().map(Watched::visits))
                .toList();
    }

    private List<String> readings() {
        var lines = watched.in(story, game.state()).stream()
                .map(reading -> reading.name() + ": " + reading.value())
                .toList();
        return lines.isEmpty()
                ? List.of("Nothing is watched. \"watch\" and the name of a variable or a scene.")
                : lines;
    }

    private List<String> why() {
        var lines = new ArrayList<String>();
        for (var hidden : HiddenHere.of(story, game.state())) {
            lines.add(hidden.what() + ":");
            hidden.why().forEach(reason -> lines.add("  " + reason));
        }
        return lines.isEmpty() ? List.of("Nothing is hidden here.") : lines;
    }

    private List<String> turns() {
        var lines = new ArrayList<String>();
        lines.add("0: the beginning");
        var number = 0;
        for (var done : rehearsal.edits().in(game)) {
            number++;
            lines.add(number + ": "
                    + Reports.deed(done.deed(), done.before().position().scene()));
        }
        return lines;
    }

    private Reply back(String argument) {
        var done = rehearsal.edits().in(game).size();
        if (!argument.matches("\\d{1,9}") || Integer.parseInt(argument) > done) {
            return Reply.Said.of("Say a number from 0 to " + done + ".");
        }
        var number = Integer.parseInt(argument);
        return number == done
                ? Reply.Said.of("That is where you are.")
                : new Reply.Moved(
                        rehearsal.edits().before(game, number).orElseThrow(),
                        rehearsal,
                        List.of(),
                        "Back at " + number + ".");
    }

    private List<String> moments() {
        return kept.isEmpty() ? List.of("No moment is kept. \"snapshot\" and a name keeps this one.") : kept;
    }

    /** What can be typed now, after these words; the likeliest first. */
    public List<Offer> offers(String typed) {
        var words = typed.stripLeading().split("\\s+", 2);
        var order = Order.of(words[0]);
        if (words.length < 2 || order.isEmpty()) {
            return Arrays.stream(Order.values())
                    .filter(each -> each.word().startsWith(words[0].toLowerCase(Locale.ROOT)))
                    .map(each -> new Offer(
                            each.word() + (each.usage().equals(each.word()) ? "" : " "),
                            each.about(),
                            each.usage().equals(each.word())))
                    .toList();
        }
        var argument = words[1].strip();
        return offers(order.get(), argument)
                .sorted(Comparator.comparingInt(offer -> distance(offer.line(), argument)))
                .limit(MOST)
                .map(offer -> new Offer(order.get().word() + " " + offer.line(), offer.about(), offer.whole()))
                .toList();
    }

    /** What was typed whole comes first, then what begins with it. */
    private static int distance(String line, String typed) {
        return line.equals(typed) ? 0 : line.startsWith(typed) ? 1 : 2;
    }

    private Stream<Offer> offers(Order order, String argument) {
        return switch (order) {
            case GO, FORCE -> scenes(argument, id -> id);
            case SET -> values(argument);
            case WATCH -> Stream.concat(variables(argument, true), scenes(argument, Watched::visits));
            case WHY -> Stream.of();
            case TURNS -> moments(argument);
            case SNAPSHOT ->
                argument.isEmpty()
                        ? Stream.of(new Offer("", "lists the moments kept; or type a name", true))
                        : Stream.of(new Offer(argument, "keeps this moment", true));
            case RESTORE, FORGET ->
                kept.stream().filter(name -> fits(argument, name)).map(name -> new Offer(name, "", true));
        };
    }

    private static boolean fits(String typed, String... words) {
        var low = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(words)
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(low));
    }

    private Stream<Offer> scenes(String typed, UnaryOperator<String> name) {
        return story.scenes().values().stream()
                .filter(scene ->
                        fits(typed, name.apply(scene.id()), scene.setting().title()))
                .map(scene -> new Offer(name.apply(scene.id()), scene.setting().title(), true));
    }

    private Stream<Offer> variables(String typed, boolean computed) {
        return story.manifest().variables().values().stream()
                .filter(variable -> computed || !variable.isComputed())
                .filter(variable -> fits(typed, variable.id()))
                .map(variable -> new Offer(variable.id(), "now " + value(variable.id()), computed));
    }

    private String value(String variable) {
        return new Written(story).value(variable, Engine.value(story, game.state(), variable));
    }

    private Stream<Offer> values(String argument) {
        var words = argument.split("\\s*=\\s*|\\s+", 2);
        var variable = story.manifest().variables().get(words[0]);
        if (variable == null) {
            return variables(argument, false).map(offer -> new Offer(offer.line() + " ", offer.about(), false));
        }
        var typed = words.length > 1 ? words[1] : "";
        return variable.domain()
                .accept(new Values(typed))
                .map(offer -> new Offer(
                        words[0] + " " + offer.line(), offer.about() + ", now " + value(words[0]), offer.whole()));
    }

    private Stream<Offer> moments(String typed) {
        var done = rehearsal.edits().in(game);
        return IntStream.range(0, done.size())
                .map(i -> done.size() - 1 - i)
                .filter(i -> Integer.toString(i).startsWith(typed))
                .mapToObj(i -> new Offer(
                        Integer.toString(i),
                        "before "
                                + Reports.deed(
                                        done.get(i).deed(),
                                        done.get(i).before().position().scene()),
                        true));
    }
}
