package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Offered;
import summit.ui.Speech;

/** The choices that a line may mean, by number or in words. */
record ChoiceLine(List<Offered> offered) {
    ChoiceLine {
        offered = List.copyOf(offered);
    }

    /**
     * The choice that was meant, or else what to say. {@code suggested} is the line that "yes" would then stand for; empty if nothing
     * is asked.
     */
    record Read(Optional<Offered> choice, List<String> message, String suggested) {
        private static Read of(Offered choice) {
            return new Read(Optional.of(choice), List.of(), "");
        }

        private static Read none(List<String> message, String suggested) {
            return new Read(Optional.empty(), message, suggested);
        }
    }

    Read read(String line) {
        var number = line.matches("#?\\d{1,9}\\.?") ? Integer.parseInt(line.replaceAll("\\D", "")) : -1;
        if (line.isEmpty() || number > offered.size() || number == 0) {
            var last = offered.size() > 1 ? " to " + offered.size() : "";
            return Read.none(List.of("Choose 1" + last + ", or type /help."), "");
        }
        return number > 0 ? Read.of(offered.get(number - 1)) : inWords(line);
    }

    private Read inWords(String line) {
        var meant = Speech.meant(line, offered);
        if (meant.size() == 1) {
            return Read.of(meant.get(0));
        }
        if (meant.isEmpty()) {
            return missed(line);
        }
        var lines = new ArrayList<String>();
        lines.add("Which of these?");
        meant.forEach(choice -> lines.add(numbered(choice)));
        return Read.none(lines, "");
    }

    /** What to say when no choice has any of the words. */
    private Read missed(String line) {
        var first = line.split(" ")[0];
        if (PlainCommand.of(first).isPresent()) {
            return Read.none(List.of("Did you mean /" + first + "? Commands begin with a slash."), "/" + line);
        }
        return Speech.nearest(line, offered)
                .map(choice -> Read.none(
                        List.of("No choice says that. Did you mean " + numbered(choice) + "?"),
                        Integer.toString(offered.indexOf(choice) + 1)))
                .orElseGet(() ->
                        Read.none(List.of("No choice says that. /look lists the choices, /help the commands."), ""));
    }

    private String numbered(Offered choice) {
        return (offered.indexOf(choice) + 1) + ". " + choice.text();
    }
}
