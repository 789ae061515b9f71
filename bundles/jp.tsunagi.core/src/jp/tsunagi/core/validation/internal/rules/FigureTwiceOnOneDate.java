package jp.tsunagi.core.validation.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jp.tsunagi.coordination.AreaStatistics;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Indicator;
import jp.tsunagi.coordination.Measurement;
import jp.tsunagi.coordination.SupporterCount;
import jp.tsunagi.coordination.SupporterRegister;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** There is one figure for one date; statistics may come from several sources. */
public final class FigureTwiceOnOneDate implements ValidationRule<Element> {

	private record Key(FuzzyDate date, String source) {
	}

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, ValidationContext context) {
		Set<Key> seen = new HashSet<>();
		for (Identified figure : figures(element)) {
			Key key = key(figure);
			if (key.date() != null && !seen.add(key)) {
				context.report(figure, List.of(Fixes.delete(figure)), element, key.date(),
						ElementLabels.type(figure.eClass()));
			}
		}
	}

	private static List<? extends Identified> figures(Element element) {
		return switch (element) {
			case Territory territory -> territory.getStatistics();
			case SupporterRegister register -> register.getCounts();
			case Indicator indicator -> indicator.getMeasurements();
			default -> List.of();
		};
	}

	private static Key key(Identified figure) {
		return switch (figure) {
			case AreaStatistics statistics -> new Key(statistics.getDate(), Texts.comparable(statistics.getSource()));
			case SupporterCount count -> new Key(count.getDate(), "");
			case Measurement measurement -> new Key(measurement.getDate(), "");
			default -> throw new IllegalArgumentException(figure.toString());
		};
	}
}
