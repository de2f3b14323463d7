package summit.author.explore;

import java.util.List;

/**
 * Steps of a machine, one at a time. Where a condition may come out either way, a step has several branches: it is carried out
 * again from its beginning with the next choice of outcomes, until all were tried. Nothing is allocated for a step.
 */
final class Execution {
    private static final int BEGINNING = -1;

    private final Machine machine;
    private final Watcher watcher;
    private final long[] now;
    private final Branches branches = new Branches();

    /** Hears what steps come to. */
    interface Watcher {
        /** An element was met. */
        void met(int element);

        /** A step has led to this state; the array is used again afterwards. */
        void state(long[] state);
    }

    /** A condition that was taken to come out in a way that the slice does not settle. */
    record Doubt(Test test, boolean assumed) {}

    Execution(Machine machine, Watcher watcher) {
        this.machine = machine;
        this.watcher = watcher;
        this.now = new long[machine.layout().words()];
    }

    /** The state as it stands in the middle of the step. */
    long[] now() {
        return now;
    }

    void met(int element) {
        watcher.met(element);
    }

    /** Whether some step had more branches than were tried, so that nothing is proved by what was not met. */
    boolean isTangled() {
        return branches.isTangled();
    }

    /** Keeps from now on what is assumed in each branch, as far as it matters to meeting an element. */
    void explain(int element) {
        branches.explain(element);
    }

    /** What was assumed in the present branch, if it is recorded. */
    List<Doubt> doubts() {
        return branches.doubts();
    }

    /** Whether an exit can be chosen in a state. */
    boolean isOpen(long[] state, int exit) {
        System.arraycopy(state, 0, now, 0, now.length);
        return isOpen(machine.place(now).doors().exits().get(exit).gate());
    }

    /** Whether a move is help that was not had before. */
    boolean isHelpful(long[] state, int move) {
        var asked = machine.place(state).asks().get(machine.open().in(state) - 1);
        return asked.helps().get(move - 1 - asked.closings().size()).test().in(state) == Test.Answer.YES;
    }

    /** How many moves there are in a state, possible or not. */
    int moves(long[] state) {
        var place = machine.place(state);
        var open = machine.open().in(state);
        if (open == 0) {
            return place.doors().exits().size();
        }
        var asked = place.asks().get(open - 1);
        return 1 + asked.closings().size() + asked.helps().size();
    }

    /** Enters the scene of a state in which nothing has happened yet, as a game begins. */
    void begin(long[] state) {
        move(state, BEGINNING);
    }

    /** Carries out one move in all its branches. */
    void move(long[] state, int move) {
        branches.begin();
        do {
            System.arraycopy(state, 0, now, 0, now.length);
            if (move == BEGINNING ? arrive(machine.scene().in(now)) : carryOut(move)) {
                watcher.state(now);
            }
        } while (branches.next());
    }

    /** Whether a condition holds; where that is open, as this branch has it. */
    boolean holds(Test test) {
        var answer = test.in(now);
        if (answer != Test.Answer.EITHER) {
            return answer == Test.Answer.YES;
        }
        return branches.decide(test);
    }

    private boolean carryOut(int move) {
        var place = machine.place(now);
        var open = machine.open().in(now);
        if (open == 0) {
            return choose(place.doors().exits().get(move));
        }
        var asked = place.asks().get(open - 1);
        if (move == 0) {
            return goOn(open);
        }
        if (move <= asked.closings().size()) {
            return close(asked.closings().get(move - 1), open);
        }
        var help = asked.helps().get(move - 1 - asked.closings().size());
        if (!holds(help.test())) {
            return false;
        }
        all(help.actions());
        return true;
    }

    private void all(List<Code.Action> actions) {
        for (var i = 0; i < actions.size(); i++) {
            actions.get(i).on(this);
        }
    }

    /** Whether an exit can be chosen, as this branch has it. */
    private boolean isOpen(Code.Gate gate) {
        if (!holds(gate.test())) {
            return false;
        }
        var earlier = 0;
        for (var i = 0; i < gate.before().size() && earlier < gate.most(); i++) {
            switch (gate.before().get(i).in(now)) {
                case YES -> earlier++;
                case EITHER -> branches.doubt(gate.before().get(i), false);
                case NO -> {}
            }
        }
        return earlier < gate.most();
    }

    private boolean choose(Code.Exit exit) {
        if (!isOpen(exit.gate())) {
            return false;
        }
        met(exit.element());
        if (exit.storylet() >= 0) {
            met(exit.storylet());
        }
        all(exit.actions());
        var target = exit.target();
        if (target.stays()) {
            return rest();
        }
        if (target.returning() >= 0) {
            machine.stack()
                    .put(
                            now,
                            machine.stacks()
                                    .push(target.returning(), machine.stack().in(now)));
        }
        return arrive(target.to());
    }

    private boolean close(Code.Closing closing, int open) {
        all(closing.actions());
        return closing.to() == Code.ONWARD ? goOn(open) : arrive(closing.to());
    }

    private boolean arrive(int target) {
        enter(target);
        return goOn(0);
    }

    private void enter(int target) {
        var scene = target;
        if (target == Code.BACK) {
            var stack = machine.stack().in(now);
            scene = machine.stacks().top(stack);
            machine.stack().put(now, machine.stacks().rest(stack));
        }
        machine.scene().put(now, scene);
        var place = machine.place(scene);
        met(place.element());
        all(place.arrival());
    }

    /** From the ask behind this one on: the first question that is asked, else the way on, else the choices. */
    private boolean goOn(int from) {
        var next = from;
        while (true) {
            var place = machine.place(now);
            for (var i = next; i < place.asks().size(); i++) {
                if (isAsked(place.asks().get(i))) {
                    machine.open().put(now, i + 1);
                    return true;
                }
            }
            if (!place.ends().isEmpty()) {
                end(place.ends());
                return false;
            }
            var way = way(place.ways());
            if (way == Code.ONWARD) {
                return rest();
            }
            enter(way);
            next = 0;
        }
    }

    private boolean isAsked(Code.Asked asked) {
        if (asked.matters()) {
            if (holds(asked.test())) {
                met(asked.element());
                return true;
            }
            return false;
        }
        var answer = asked.test().in(now);
        if (answer == Test.Answer.EITHER && branches.explains(asked.element())) {
            branches.doubt(asked.test(), true);
        }
        if (answer != Test.Answer.NO) {
            met(asked.element());
        }
        return false;
    }

    private void end(List<Code.Finish> ends) {
        for (var i = 0; i < ends.size(); i++) {
            if (holds(ends.get(i).test())) {
                met(ends.get(i).element());
                return;
            }
        }
    }

    private int way(List<Code.Way> ways) {
        for (var i = 0; i < ways.size(); i++) {
            if (holds(ways.get(i).test())) {
                return ways.get(i).to();
            }
        }
        return Code.ONWARD;
    }

    /** The player is to choose. */
    private boolean rest() {
        machine.open().put(now, 0);
        var hub = machine.place(now).doors().hub();
        if (hub.isPresent() && isUsedUp(hub.get())) {
            met(hub.get().element());
        }
        return true;
    }

    private boolean isUsedUp(Code.Hub hub) {
        for (var i = 0; i < hub.tests().size(); i++) {
            var answer = hub.tests().get(i).in(now);
            if (answer == Test.Answer.YES) {
                return false;
            }
            if (answer == Test.Answer.EITHER && branches.explains(hub.element())) {
                branches.doubt(hub.tests().get(i), false);
            }
        }
        return true;
    }
}
