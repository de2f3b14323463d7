package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much each kind of warning matters in one pack: as {@code "checks"} in its manifest says, or else as usual. */
public final class Severities {
    private final SortedMap<Code, Severity> given = new TreeMap<>();
    private final List<Code> off = new ArrayList<>();

    private Severities() {}

    /** Reads {@code "checks"}: the codes of warnings, and a word for each. */
    static Severities read(Reading reading, Optional<Node> node) {
        var severities = new Severities();
        if (node.isPresent() && !(node.get() instanceof Node.Fields)) {
            reading.findings()
                    .add(
                            Code.WRONG_TYPE,
                            node.get().place(),
                            "\"checks\" is an object, not " + node.get().kind() + ".",
                            "Write \"checks\": { \"W040\": \"off\" }");
        } else if (node.isPresent()) {
            ((Node.Fields) node.get()).fields().forEach((code, value) -> severities.read(reading, code, value));
        }
        return severities;
    }

    private void read(Reading reading, String id, Node value) {
        var code = Code.of(id).filter(known -> known.severity() != Severity.ERROR);
        if (id.equals("note")) {
            return;
        }
        if (code.isEmpty()) {
            reading.findings()
                    .add(
                            Code.NOT_A_WORD,
                            value.place().key(),
                            Code.of(id).isPresent()
                                    ? id + " is an error, and errors always count."
                                    : Quoted.of(id) + " is not the code of a warning.",
                            "Codes of warnings begin with W; docs/check/README.md lists them.");
            return;
        }
        switch (value instanceof Node.Words words ? words.value() : "") {
            case "off" -> off.add(code.get());
            case "info" -> given.put(code.get(), Severity.INFO);
            case "warning" -> given.put(code.get(), Severity.WARNING);
            case "error" -> given.put(code.get(), Severity.ERROR);
            default ->
                reading.findings()
                        .add(
                                Code.NOT_A_WORD,
                                value.place(),
                                "a check is \"off\", \"info\", \"warning\" or \"error\".",
                                "Write \"" + id + "\": \"off\"");
        }
    }

    /** How much this kind of finding matters; nothing if it is not to be reported. */
    public Optional<Severity> of(Code code) {
        return off.contains(code) ? Optional.empty() : Optional.of(given.getOrDefault(code, code.severity()));
    }
}
