package summit.ui;

import summit.story.Kind;

/** How a question of each type is answered, in a few words that stand over it. */
enum HowTo implements Kind.Visitor<String> {
    INSTANCE;

    @Override
    public String single(Kind.Single single) {
        return "choose one";
    }

    @Override
    public String multiple(Kind.Multiple multiple) {
        return "tick all that are right";
    }

    @Override
    public String trueFalse(Kind.TrueFalse trueFalse) {
        return "true or false";
    }

    @Override
    public String numeric(Kind.Numeric numeric) {
        return "type a number";
    }

    @Override
    public String words(Kind.Words words) {
        return "type it";
    }

    @Override
    public String ordering(Kind.Ordering ordering) {
        return "put them in order, the first on top";
    }

    @Override
    public String matching(Kind.Matching matching) {
        return "give each its match";
    }

    @Override
    public String categorising(Kind.Categorising categorising) {
        return "sort them";
    }

    @Override
    public String cloze(Kind.Cloze cloze) {
        return "fill the gaps";
    }
}
