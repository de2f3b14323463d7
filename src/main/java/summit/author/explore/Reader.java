package summit.author.explore;

import java.util.ArrayList;
import java.util.List;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Result;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Story;

/** Counts the words that a player reads: passages, choices where they are new, prompts with options, hints and explanations. */
final class Reader {
    private final Story story;
    private int words;

    Reader(Story story) {
        this.story = story;
    }

    /** The words read so far. */
    int words() {
        return words;
    }

    /** Reads what happened, and the choices where a scene was entered. */
    void read(List<Event> events, GameState after) {
        var entered = false;
        for (var event : events) {
            if (event instanceof Event.Entered scene) {
                entered = true;
                read(scene.passage().title());
                scene.passage().text().forEach(this::read);
            } else if (event instanceof Event.Said said) {
                said.paragraphs().forEach(this::read);
            } else if (event instanceof Event.Asked asked) {
                read(story.question(asked.question()));
            } else if (event instanceof Event.Answered answered) {
                told(answered.result());
            } else if (event instanceof Event.Revealed revealed) {
                told(revealed.result());
            } else if (event instanceof Event.Hinted hinted) {
                read(hinted.hint());
            }
        }
        if (entered) {
            Engine.offered(story, after).forEach(offered -> read(offered.text()));
        }
    }

    private void told(Result result) {
        if (result.isTold()) {
            result.mark().because().forEach(this::read);
            read(story.question(result.question()).wording().explain());
        }
    }

    private void read(Question question) {
        read(question.wording().prompt());
        question.kind().accept(new Listed()).forEach(this::read);
    }

    private void read(String text) {
        if (!text.isBlank()) {
            words += text.strip().split("\\s+").length;
        }
    }

    /** The texts that are shown with a question. */
    private static final class Listed implements Kind.Visitor<List<String>> {
        @Override
        public List<String> single(Kind.Single single) {
            return single.options().stream().map(Kind.Option::text).toList();
        }

        @Override
        public List<String> multiple(Kind.Multiple multiple) {
            return multiple.options().stream().map(Kind.Option::text).toList();
        }

        @Override
        public List<String> trueFalse(Kind.TrueFalse trueFalse) {
            return List.of("true", "false");
        }

        @Override
        public List<String> numeric(Kind.Numeric numeric) {
            return List.of();
        }

        @Override
        public List<String> words(Kind.Words words) {
            return List.of();
        }

        @Override
        public List<String> ordering(Kind.Ordering ordering) {
            return texts(ordering.items());
        }

        @Override
        public List<String> matching(Kind.Matching matching) {
            return both(matching.items(), matching.targets());
        }

        @Override
        public List<String> categorising(Kind.Categorising categorising) {
            return both(categorising.items(), categorising.categories());
        }

        @Override
        public List<String> cloze(Kind.Cloze cloze) {
            return cloze.gaps().stream().flatMap(gap -> gap.options().stream()).toList();
        }

        private static List<String> both(List<Kind.Item> items, List<Kind.Item> others) {
            var all = new ArrayList<>(texts(items));
            all.addAll(texts(others));
            return all;
        }

        private static List<String> texts(List<Kind.Item> items) {
            return items.stream().map(Kind.Item::text).toList();
        }
    }
}
