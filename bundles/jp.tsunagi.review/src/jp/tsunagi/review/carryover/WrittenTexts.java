package jp.tsunagi.review.carryover;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;

/**
 * What is written into next year's plan: in the language that the old one is written in, whatever that of the user is.
 *
 * @param language the language of the plan
 * @param style how its years are written
 */
record WrittenTexts(KeywordLanguage language, CalendarStyle style) {

	static WrittenTexts of(Plan plan) {
		KeywordLanguage language = KeywordLanguage.of(plan);
		boolean western = Optional.ofNullable(plan.getPeriod()).flatMap(Period::from)
				.filter(from -> CalendarStyle.of(from.toString()) == CalendarStyle.WESTERN).isPresent();
		CalendarStyle japanese = western ? CalendarStyle.WESTERN : CalendarStyle.JAPANESE;
		return new WrittenTexts(language, language == KeywordLanguage.ENGLISH ? CalendarStyle.ISO : japanese);
	}

	/** The text of that key with {@code values} filled in. */
	String text(String key, Object... values) {
		Locale locale = language == KeywordLanguage.ENGLISH ? Locale.ENGLISH : Locale.ROOT;
		ResourceBundle texts = ResourceBundle.getBundle("jp.tsunagi.review.carryover.written", locale,
				WrittenTexts.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		return NLS.bind(texts.getString(key), values);
	}
}
