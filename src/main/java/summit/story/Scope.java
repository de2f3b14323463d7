package summit.story;

import java.util.Optional;

/** What an expression can see of the state of play. */
public interface Scope {
    /** The id of the present scene. */
    String scene();

    /** The value of a variable, computed ones included. */
    int variable(String id);

    /** How often the scene was entered. */
    int visits(String scene);

    /** Whether the choice was ever taken. */
    boolean chosen(String scene, String choice);

    /** How the question closed; empty while it has not. */
    Optional<Verdict> verdict(String question);

    /** Whether the question closed with this option chosen. */
    boolean picked(String question, String option);

    /** How many questions of the topic closed with this verdict. */
    int count(Verdict verdict, String topic);
}
