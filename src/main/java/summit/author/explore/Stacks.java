package summit.author.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the stacks of scenes that detours return to; 0 is the empty one. */
final class Stacks {
    /** As many as there can be; a story with more nests its detours in more ways than anybody could follow. */
    static final int MOST = 1 << 20;

    private final List<Integer> tops = new ArrayList<>(List.of(-1));
    private final List<Integer> rests = new ArrayList<>(List.of(-1));
    private final Map<Long, Integer> numbers = new HashMap<>();

    /** Thrown where there are too many. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The stack with a scene on top of another stack. */
    int push(int scene, int stack) {
        var known = numbers.get((long) scene << 32 | stack);
        return known == null ? add(scene, stack) : known;
    }

    private int add(int scene, int stack) {
        if (tops.size() == MOST) {
            throw new TooMany();
        }
        numbers.put((long) scene << 32 | stack, tops.size());
        tops.add(scene);
        rests.add(stack);
        return tops.size() - 1;
    }

    /** The scene on top. */
    int top(int stack) {
        return tops.get(stack);
    }

    /** What is below the top. */
    int rest(int stack) {
        return rests.get(stack);
    }
}
