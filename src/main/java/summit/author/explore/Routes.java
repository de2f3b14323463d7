package summit.author.explore;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import summit.author.explore.Element.Kind;

/**
 * All moves between the states of a slice, every one of which was met. The plays of the game are among the ways through them, so what
 * holds of all ways to an ending here holds of all plays that end so.
 */
final class Routes implements Execution.Watcher {
    private static final int NEVER = Integer.MAX_VALUE;

    private final Search search;
    private final Elements elements;
    /** By state, its moves. */
    private final Rows made = new Rows();
    /** By move, the states it may lead to. */
    private final Rows led = new Rows();
    /** By move, the questions and endings that may be met in it. */
    private final Rows told = new Rows();
    /** By move, the state it is made in and the points it brings at least. */
    private final Rows origin = new Rows();

    private final Rows worth = new Rows();
    /** The moves that take a turn. */
    private final BitSet turns = new BitSet();
    /** By state, the moves that may lead to it. */
    private final Rows coming;
    /** By state, the points with which it is come to at least. */
    private final int[] least;

    /** {@code search} has met every state of its slice. */
    Routes(Search search) {
        this.search = search;
        var machine = search.machine();
        this.elements = machine.elements();
        var points = new Worth(machine.plot().story());
        var execution = new Execution(machine, this);
        for (var number = 0; number < search.states(); number++) {
            var state = search.state(number);
            var moves = execution.moves(state);
            for (var i = 0; i < moves; i++) {
                var move = led.rows();
                made.add(move);
                origin.add(number);
                worth.add(points.atLeast(machine.move(state, i)));
                turns.set(move, machine.open().in(state) == 0);
                execution.move(state, i);
                led.end();
                told.end();
            }
            made.end();
        }
        coming = led.turned(search.states());
        least = new int[search.states()];
        spread();
    }

    @Override
    public void met(int element) {
        var kind = elements.get(element).kind();
        if (kind == Kind.QUESTION || kind == Kind.ENDING) {
            told.add(element);
        }
    }

    @Override
    public void state(long[] state) {
        led.add(search.number(state));
    }

    /** What a way to a state brings at least, for all states: the cheapest are settled first (Dijkstra, 1959). */
    private void spread() {
        Arrays.fill(least, NEVER);
        var waiting = new PriorityQueue<Reached>(Comparator.comparingInt(Reached::points));
        waiting.add(new Reached(0, 0));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (next.points() < least[next.state()]) {
                least[next.state()] = next.points();
                for (var at = made.from(next.state()); at < made.to(next.state()); at++) {
                    var move = made.get(at);
                    for (var to = led.from(move); to < led.to(move); to++) {
                        waiting.add(new Reached(next.points() + worth.get(move), led.get(to)));
                    }
                }
            }
        }
    }

    private record Reached(int points, int state) {}

    /** The ways to an ending. */
    Toward toward(Element ending) {
        return new Toward(elements.number(ending));
    }

    /** The moves that are made on some way to an ending. */
    final class Toward {
        private final int ending;
        private final BitSet moves = new BitSet();
        private final BitSet states = new BitSet();

        private Toward(int ending) {
            this.ending = ending;
            var waiting = new ArrayDeque<Integer>();
            for (var move = 0; move < led.rows(); move++) {
                if (told.has(move, ending)) {
                    take(move, waiting);
                }
            }
            while (!waiting.isEmpty()) {
                var state = waiting.remove();
                for (var at = coming.from(state); at < coming.to(state); at++) {
                    take(coming.get(at), waiting);
                }
            }
        }

        private void take(int move, ArrayDeque<Integer> waiting) {
            moves.set(move);
            if (!states.get(origin.get(move))) {
                states.set(origin.get(move));
                waiting.add(origin.get(move));
            }
        }

        /** The questions that can be asked on the way. */
        SortedSet<Element> questions() {
            var questions = new TreeSet<Element>();
            moves.stream()
                    .flatMap(move -> IntStream.range(told.from(move), told.to(move)))
                    .map(told::get)
                    .distinct()
                    .mapToObj(elements::get)
                    .filter(element -> element.kind() == Kind.QUESTION)
                    .forEach(questions::add);
            return questions;
        }

        /** The points, in thousandths, that every way brings. */
        int leastPoints() {
            return moves.stream()
                    .filter(move -> told.has(move, ending))
                    .map(move -> least[origin.get(move)] + worth.get(move))
                    .min()
                    .orElse(0);
        }

        /** The turns of the longest way; empty if a way can go in a circle. */
        Optional<Integer> mostTurns() {
            var before = new int[search.states()];
            moves.stream().forEach(move -> {
                for (var at = led.from(move); at < led.to(move); at++) {
                    before[led.get(at)] += counts(move, led.get(at)) ? 1 : 0;
                }
            });
            var longest = new int[search.states()];
            var waiting = new ArrayDeque<Integer>();
            states.stream().filter(state -> before[state] == 0).forEach(waiting::add);
            var done = 0;
            while (!waiting.isEmpty()) {
                var state = waiting.remove();
                done++;
                for (var at = made.from(state); at < made.to(state); at++) {
                    var move = made.get(at);
                    for (var i = led.from(move); i < led.to(move); i++) {
                        var to = led.get(i);
                        if (counts(move, to)) {
                            longest[to] = Math.max(longest[to], longest[state] + turn(move));
                            if (--before[to] == 0) {
                                waiting.add(to);
                            }
                        }
                    }
                }
            }
            if (done < states.cardinality()) {
                return Optional.empty();
            }
            return moves.stream()
                    .filter(move -> told.has(move, ending))
                    .mapToObj(move -> longest[origin.get(move)] + turn(move))
                    .max(Comparator.naturalOrder());
        }

        /** Whether a move is on the way when it leads to this state; help may lead nowhere and takes no turn. */
        private boolean counts(int move, int to) {
            return moves.get(move) && states.get(to) && (to != origin.get(move) || turns.get(move));
        }

        private int turn(int move) {
            return turns.get(move) ? 1 : 0;
        }
    }
}
