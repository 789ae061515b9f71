package jp.tsunagi.plan.language.ide.contentassist;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import org.eclipse.xtext.AbstractRule;

import com.google.inject.Inject;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.language.ide.keyword.PlanKeyword;
import jp.tsunagi.plan.language.ide.keyword.PlanWords;

/** Templates for the parts of a plan, as snippets of LSP, in the language of the text around and with dates that fit. */
final class PlanTemplates {

	private static final String TEXTS = PlanTemplates.class.getPackageName() + ".templates";

	@Inject
	private PlanDates dates;

	/** The template for the part that {@code rule} describes and {@code keyword} begins. */
	Optional<String> of(AbstractRule rule, PlanKeyword keyword, PlanWords language, Place place) {
		Locale locale = language == PlanWords.ENGLISH ? Locale.ENGLISH : Locale.ROOT;
		ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale, PlanTemplates.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		List<String> keys = List.of(rule.getName(), rule.getName() + "." + keyword.id());
		return keyword.isBlock() ? keys.stream().filter(texts::containsKey).findFirst().map(texts::getString).map(text -> fill(text, place))
				: Optional.empty();
	}

	private String fill(String template, Place place) {
		FuzzyDate month = FuzzyDate.ofMonth(YearMonth.from(dates.today()).plusMonths(1));
		return Stream.of(template).map(text -> text.replace("%MONTH%", dates.style(place).print(month)))
				.map(text -> text.replace("%YEAR%", dates.years(place).getFirst()))
				.map(text -> text.replace("%PERIOD%", dates.periods(place).getFirst()))
				.map(text -> text.replace("%HALF%", dates.halves(place).getFirst())).findFirst().orElseThrow();
	}
}
