package summit.marking;

import summit.story.Kind;

/** How each type of question is answered by typing. */
record HowToAnswer(Presentation shown) implements Kind.Visitor<String> {
    @Override
    public String single(Kind.Single single) {
        return "Type the letter of one option, such as b.";
    }

    @Override
    public String multiple(Kind.Multiple multiple) {
        return "Type all letters that are right, such as a c.";
    }

    @Override
    public String trueFalse(Kind.TrueFalse trueFalse) {
        return "Type true or false.";
    }

    @Override
    public String numeric(Kind.Numeric numeric) {
        return numeric.unit().isEmpty()
                ? "Type a number, such as 12 or 1.5."
                : "Type a number, such as 12 or 1.5 (" + numeric.unit() + ").";
    }

    @Override
    public String words(Kind.Words words) {
        return "Type the answer in words.";
    }

    @Override
    public String ordering(Kind.Ordering ordering) {
        var example = new StringBuilder();
        for (var i = shown.items().size() - 1; i >= 0; i--) {
            example.append(TypedAnswer.letter(i)).append(i == 0 ? "" : " ");
        }
        return "Type the letters of all items in the right order, such as " + example + ".";
    }

    @Override
    public String matching(Kind.Matching matching) {
        return "Type each item's number with the letter of what it goes with, such as " + pairs() + ".";
    }

    @Override
    public String categorising(Kind.Categorising categorising) {
        return "Type each item's number with the letter of its category, such as " + pairs() + ".";
    }

    private String pairs() {
        var second = shown.targets().size() > 1 ? "b" : "a";
        return shown.items().size() > 1 ? "1=" + second + " 2=a" : "1=" + second;
    }

    @Override
    public String cloze(Kind.Cloze cloze) {
        return shown.blanks().size() == 1
                ? "Type what goes into the gap."
                : "Type what goes into each of the " + shown.blanks().size()
                        + " gaps, with | or ; between them, such as " + bars() + ". Leave a gap empty to pass over it.";
    }

    private String bars() {
        return shown.blanks().size() == 2 ? "one | two" : "one | two | three";
    }
}
