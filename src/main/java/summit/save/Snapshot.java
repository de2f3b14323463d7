package summit.save;

import java.util.SortedMap;
import java.util.TreeMap;
import summit.engine.GameState;
import summit.story.Sorted;
import summit.story.Story;
import summit.story.Variable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A state of play as it is kept: the variables by the names of their values, since positions of members may change with the
 * story. {@code state} has no variables.
 */
record Snapshot(GameState state, SortedMap<String, JsonNode> variables) {
    Snapshot {
        variables = Sorted.copy(variables);
    }

    /** The variables of a state as they are kept: numbers, truths, a member's id, a list of members' ids. */
    static SortedMap<String, JsonNode> variables(Story story, GameState state) {
        var values = new TreeMap<String, JsonNode>();
        state.memory().variables().forEach((id, value) -> {
            var domain = story.manifest().variable(id).domain();
            values.put(id, domain.accept(new Named(value)));
        });
        return values;
    }

    private record Named(int value) implements Variable.Visitor<JsonNode> {
        private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

        @Override
        public JsonNode whole(Variable.Whole whole) {
            return NODES.numberNode(value);
        }

        @Override
        public JsonNode truth(Variable.Truth truth) {
            return NODES.booleanNode(value != 0);
        }

        @Override
        public JsonNode oneOf(Variable.OneOf oneOf) {
            return NODES.stringNode(oneOf.members().get(value).id());
        }

        @Override
        public JsonNode setOf(Variable.SetOf setOf) {
            var members = NODES.arrayNode();
            setOf.held(value).forEach(member -> members.add(member.id()));
            return members;
        }

        @Override
        public JsonNode computed(Variable.Computed computed) {
            return NODES.numberNode(value);
        }
    }
}
