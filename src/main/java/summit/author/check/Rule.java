package summit.author.check;

/** Something that is probably not meant, and how to find it. */
interface Rule {
    /** Reports every place in the pack where it is so. */
    void look(Copy copy, Report report);
}
