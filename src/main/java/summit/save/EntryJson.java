package summit.save;

import tools.jackson.databind.node.ObjectNode;

/** How the entries of one sort of session stand in its journal: an object a line, for people to read as well. */
interface EntryJson<E> {
    ObjectNode write(E entry);

    E read(ObjectNode json) throws Damaged;
}
