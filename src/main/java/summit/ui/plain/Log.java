package summit.ui.plain;

/** Where what happens in a session is kept, entry by entry. */
public interface Log<E> {
    /** Keeps an entry. What cannot be kept is said to whoever sits there, and the session goes on. */
    void add(E entry);
}
