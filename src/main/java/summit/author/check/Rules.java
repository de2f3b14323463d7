package summit.author.check;

import java.util.List;
import java.util.stream.Stream;

/** All rules. */
final class Rules {
    /** Those that look at one thing at a time, and so can say something of a pack with errors elsewhere. */
    static final List<Rule> OF_ONE_THING = List.of(
            new TextCannotBeDrawn(),
            new ParagraphTooLong(),
            new ColourAlone(),
            new MarkupIsShown(),
            new PictureWithoutWords(),
            new QuestionWithoutExplanation(),
            new OptionsNearlyTheSame(),
            new RightAnswerStandsOut(),
            new AllOfTheAbove());

    /** Those that look at how things hang together. */
    static final List<Rule> OF_THE_WHOLE = List.of(
            new SceneNobodyComesTo(),
            new NoEndingFromHere(),
            new EndingNeverUsed(),
            new VariableNeverRead(),
            new VariableNeverSet(),
            new ConditionIsConstant(),
            new ClampAlwaysHits(),
            new ChoicesReadTheSame(),
            new IdsLookAlike(),
            new PictureUnused(),
            new PlacesCoincide(),
            new NamedTextUnused(),
            new RightAnswersAreLongest(),
            new RightAnswerInOnePlace(),
            new QuestionNobodyAsks(),
            new ToldLaterGivenAway(),
            new StarterQuestionRemains(),
            new FactNobodyAsks(),
            new ClaimWithoutFact(),
            new TranslationHasOtherPlaceholders());

    private Rules() {}

    /** Both. */
    static List<Rule> all() {
        return Stream.of(OF_THE_WHOLE, OF_ONE_THING).flatMap(List::stream).toList();
    }
}
