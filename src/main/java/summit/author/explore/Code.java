package summit.author.explore;

import java.util.List;
import java.util.Optional;

/** The parts of a story made ready for a {@link Machine}; scenes and stacks are numbers, effects are actions. */
final class Code {
    /** Instead of a scene: back to where the detour was taken. */
    static final int BACK = -1;

    /** Instead of a scene: play goes on where it is. */
    static final int ONWARD = -2;

    private Code() {}

    /** Something that happens to the state of an execution. */
    interface Action {
        void on(Execution execution);
    }

    /** A scene. */
    record Place(int element, List<Action> arrival, List<Asked> asks, List<Way> ways, List<Finish> ends, Doors doors) {}

    /** The exits that a player chooses among, and what can be used up if it is a hub. */
    record Doors(List<Exit> exits, Optional<Hub> hub) {}

    /** Used up when none of the tests holds, each of which is that something was not taken yet. */
    record Hub(int element, List<Test> tests) {}

    /** Where play goes by itself. */
    record Way(Test test, int to) {}

    /** An ending. */
    record Finish(Test test, int element) {}

    /** A choice, a storylet or the fallback; {@code storylet} is the storylet's element or -1. */
    record Exit(String id, int element, int storylet, Gate gate, List<Action> actions, Target target) {}

    /**
     * When an exit can be chosen: its test holds; fewer than {@code most} of the tests {@code before} it do; and, if it is last,
     * none of those does.
     */
    record Gate(Test test, List<Test> before, int most) {}

    /** Where an exit leads: to a scene or {@link #BACK}, with a scene to return to or -1; or nowhere. */
    record Target(boolean stays, int to, int returning) {}

    /** A question in a scene. If it does not matter, play passes over it. */
    record Asked(int element, String question, Test test, boolean matters, List<Closing> closings, List<Help> helps) {}

    /** One way in which it can close; {@code to} is a scene, {@link #BACK} or {@link #ONWARD}. */
    record Closing(Trial trial, List<Action> actions, int to) {}

    /** Help that changes something when it is first taken. */
    record Help(boolean hint, Test test, List<Action> actions) {}
}
