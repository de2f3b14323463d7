package summit.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A graph over numbered scenes, and what can be reached in it. Everything takes a time in proportion to its size. */
final class Reach {
    private final List<List<Integer>> edges = new ArrayList<>();

    Reach(int size) {
        for (var i = 0; i < size; i++) {
            edges.add(new ArrayList<>(2));
        }
    }

    void edge(int from, int to) {
        edges.get(from).add(to);
    }

    List<Integer> from(int node) {
        return edges.get(node);
    }

    /** All that can be reached from a node, itself included. */
    BitSet reached(int start) {
        var reached = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        reached.set(start);
        waiting.add(start);
        while (!waiting.isEmpty()) {
            for (var next : edges.get(waiting.pop())) {
                if (!reached.get(next)) {
                    reached.set(next);
                    waiting.add(next);
                }
            }
        }
        return reached;
    }

    /** A shortest way from a node back to itself over nodes of one component, itself at both ends; empty if there is none. */
    List<Integer> around(int start, List<Integer> components) {
        var before = new TreeMap<Integer, Integer>();
        var waiting = new ArrayDeque<Integer>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            var node = waiting.pop();
            for (var next : edges.get(node)) {
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
        private final int[] number = new int[edges.size()];
        private final int[] lowest = new int[edges.size()];
        private final int[] component = new int[edges.size()];
        private final int[] nextEdge = new int[edges.size()];
        private final ArrayDeque<Integer> open = new ArrayDeque<>();
        private final ArrayDeque<Integer> path = new ArrayDeque<>();
        private int numbers;
        private int components;

        List<Integer> run() {
            for (var node = 0; node < edges.size(); node++) {
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
                var node = path.peek();
                if (nextEdge[node] < edges.get(node).size()) {
                    var next = edges.get(node).get(nextEdge[node]++);
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
