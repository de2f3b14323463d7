package summit.save;

import tools.jackson.databind.node.ObjectNode;

/**
 * How one sort of session stands in its journal: the rules it is held by in the first line, then an object a line for each entry, for people
 * to read as well.
 */
interface SessionJson<R, E> {
    ObjectNode writeRules(R rules);

    R readRules(Fields fields) throws Damaged;

    ObjectNode write(E entry);

    E read(Fields fields) throws Damaged;
}
