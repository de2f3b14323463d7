package summit.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A graph over numbered scenes, and what can be reached in it. Everything takes a time in proportion to its size. */
final class Reach {
    private static final int NONE = -1;

    /** The first and last edge of each node, where each edge leads, and the edge that follows it. */
    private final int[] first;

    private final int[] last;
    private int[] target;
    private int[] following;
    private int edges;

    Reach(int size) {
        first = new int[size];
        last = new int[size];
        target = new int[size];
        following = new int[size];
        Arrays.fill(first, NONE);
    }

    private Reach(Reach other) {
        first = other.first.clone();
        last = other.last.clone();
        target = other.target.clone();
        following = other.following.clone();
        edges = other.edges;
    }

    /** The same graph, to which edges can be added. */
    Reach copy() {
        return new Reach(this);
    }

    /** The graph with every edge turned round. */
    Reach backwards() {
        var graph = new Reach(first.length);
        for (var node = 0; node < first.length; node++) {
            for (var edge = first[node]; edge != NONE; edge = following[edge]) {
                graph.edge(target[edge], node);
            }
        }
        return graph;
    }

    void edge(int from, int to) {
        if (edges == target.length) {
            target = Arrays.copyOf(target, 2 * edges);
            following = Arrays.copyOf(following, 2 * edges);
        }
        target[edges] = to;
        following[edges] = NONE;
        if (first[from] == NONE) {
            first[from] = edges;
        } else {
            following[last[from]] = edges;
        }
        last[from] = edges++;
    }

    /** Where the edges of a node lead, in the order in which they were added. */
    List<Integer> from(int node) {
        var all = new ArrayList<Integer>();
        for (var edge = first[node]; edge != NONE; edge = following[edge]) {
            all.add(target[edge]);
        }
        return all;
    }

    /** All that can be reached from a node, itself included. */
    BitSet reached(int start) {
        var reached = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        reached.set(start);
        waiting.add(start);
        while (!waiting.isEmpty()) {
            for (var edge = first[waiting.pop()]; edge != NONE; edge = following[edge]) {
                if (!reached.get(target[edge])) {
                    reached.set(target[edge]);
                    waiting.add(target[edge]);
                }
            }
        }
        return reached;
    }

    /** A shortest way from a node back to itself over nodes of one component, itself at both ends; empty if there is none. */
    List<Integer> around(int start, List<Integer> components) {
        if (first[start] == NONE) {
            return List.of();
        }
        var before = new HashMap<Integer, Integer>();
        var waiting = new ArrayDeque<Integer>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            int node = waiting.pop();
            for (var edge = first[node]; edge != NONE; edge = following[edge]) {
                var next = target[edge];
                if (next == start) {
                    return way(start, node, before);
                }
                if (components.get(next).equals(components.get(start)) && before.putIfAbsent(next, node) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> way(int start, int last, Map<Integer, Integer> before) {
        var way = new ArrayDeque<Integer>();
        way.push(start);
        for (var node = last; node != start; node = before.get(node)) {
            way.push(node);
        }
        way.push(start);
        return List.copyOf(way);
    }

    /**
     * The strongly connected component of each node, numbered so that edges between components lead to lower numbers
     * (Tarjan 1972, with a stack of its own).
     */
    List<Integer> components() {
        return new Tarjan().run();
    }

    private final class Tarjan {
        private final int[] number = new int[first.length];
        private final int[] lowest = new int[first.length];
        private final int[] component = new int[first.length];
        private final int[] nextEdge = first.clone();
        private final ArrayDeque<Integer> open = new ArrayDeque<>();
        private final ArrayDeque<Integer> path = new ArrayDeque<>();
        private int numbers;
        private int components;

        List<Integer> run() {
            for (var node = 0; node < first.length; node++) {
                if (number[node] == 0) {
                    from(node);
                }
            }
            var all = new ArrayList<Integer>();
            for (var each : component) {
                all.add(each - 1);
            }
            return all;
        }

        private void from(int start) {
            enter(start);
            while (!path.isEmpty()) {
                int node = path.peek();
                if (nextEdge[node] != NONE) {
                    var next = target[nextEdge[node]];
                    nextEdge[node] = following[nextEdge[node]];
                    if (number[next] == 0) {
                        enter(next);
                    } else if (component[next] == 0) {
                        lowest[node] = Math.min(lowest[node], number[next]);
                    }
                } else {
                    leave(path.pop());
                }
            }
        }

        private void enter(int node) {
            number[node] = ++numbers;
            lowest[node] = numbers;
            open.push(node);
            path.push(node);
        }

        private void leave(int node) {
            if (lowest[node] == number[node]) {
                components++;
                int member;
                do {
                    member = open.pop();
                    component[member] = components;
                } while (member != node);
            }
            if (!path.isEmpty()) {
                lowest[path.peek()] = Math.min(lowest[path.peek()], lowest[node]);
            }
        }
    }
}
