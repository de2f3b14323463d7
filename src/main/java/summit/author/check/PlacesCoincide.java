package summit.author.check;

import java.util.HashMap;
import java.util.List;
import summit.load.Code;

/** Places in one spot of the map, of which only one can be seen on the full screen. */
final class PlacesCoincide implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var first = new HashMap<List<Integer>, String>();
        for (var place : copy.story().manifest().contents().places()) {
            var other = first.putIfAbsent(List.of(place.column(), place.row()), place.id());
            if (other != null) {
                report.add(
                        Code.SAME_SPOT,
                        copy.places().place(place.id()).at("at").position(),
                        "place \"" + place.id() + "\" is where \"" + other + "\" is, and covers it on the map.",
                        "Give one of them another \"at\": [column, row].");
            }
        }
    }
}
