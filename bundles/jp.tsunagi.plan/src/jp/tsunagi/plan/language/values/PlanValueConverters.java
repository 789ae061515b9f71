package jp.tsunagi.plan.language.values;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Singleton;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.plan.quantity.QuantityFormatException;
import jp.tsunagi.plan.rhythm.Rhythm;
import jp.tsunagi.plan.rhythm.RhythmFormatException;

/**
 * Makes values of the words of a plan: dates, periods, numbers, decisions, rhythms, names and texts without their quotation marks.
 * One for all files: what it needs of the grammar takes as long to gather as a short plan to read.
 */
@Singleton
public final class PlanValueConverters extends AbstractDeclarativeValueConverterService {

	private static final Pattern ENGLISH_MARK = Pattern.compile(" to\\b");

	/** A name, with or without quotation marks, and in parentheses where it belongs. */
	@ValueConverter(rule = "Name")
	public IValueConverter<String> name() {
		return new NameConverter(GrammarUtil.getAllKeywords(getGrammar()));
	}

	/** A reference is written as a name. */
	@ValueConverter(rule = "Reference")
	public IValueConverter<String> reference() {
		return new NameConverter(GrammarUtil.getAllKeywords(getGrammar()));
	}

	/** A phrase is written as a name. */
	@ValueConverter(rule = "Phrase")
	public IValueConverter<String> phrase() {
		return new NameConverter(GrammarUtil.getAllKeywords(getGrammar()));
	}

	/** The lines of a text, each in quotation marks. */
	@ValueConverter(rule = "Text")
	public IValueConverter<String> text() {
		return new TextConverter();
	}

	/** A vague date, in either calendar. */
	@ValueConverter(rule = "FuzzyDate")
	public IValueConverter<FuzzyDate> date() {
		return new Reading<>(FuzzyDate::parse, FuzzyDate::toString);
	}

	/** A period of vague dates, between which the language has an English mark, too. */
	@ValueConverter(rule = "Period")
	public IValueConverter<Period> period() {
		return new Reading<>(words -> Period.parse(ENGLISH_MARK.matcher(words).replaceFirst(" 〜")), Period::toString);
	}

	/** A fiscal year. */
	@ValueConverter(rule = "FiscalYear")
	public IValueConverter<FiscalYear> fiscalYear() {
		return new Reading<>(FiscalYear::parse, year -> year.label(CalendarStyle.JAPANESE));
	}

	/** A half of a fiscal year. */
	@ValueConverter(rule = "HalfYear")
	public IValueConverter<HalfYear> halfYear() {
		return new Reading<>(HalfYear::parse, half -> half.label(CalendarStyle.JAPANESE).replaceFirst("(?=[上下]半期)", " "));
	}

	/** A number with its unit. */
	@ValueConverter(rule = "Quantity")
	public IValueConverter<Quantity> quantity() {
		return new Reading<>(Quantity::parse, Quantity::toString);
	}

	/** What a review decides. */
	@ValueConverter(rule = "Decision")
	public IValueConverter<Decision> decision() {
		return new Reading<>(DecisionWord::parse, decision -> DecisionWord.of(decision).in(KeywordLanguage.JAPANESE));
	}

	/** How often something is done. */
	@ValueConverter(rule = "Rhythm")
	public IValueConverter<Rhythm> rhythm() {
		return new Reading<>(Rhythm::parse, Rhythm::toString);
	}

	/** Reads one kind of value, and says in the user's language why a word is none. */
	private record Reading<T>(Function<String, T> parse, Function<T, String> print) implements IValueConverter<T> {

		@Override
		public T toValue(String text, INode node) {
			String words = node == null ? text : visibleText(node);
			try {
				return parse.apply(words);
			} catch (FuzzyDateFormatException notADate) {
				throw new ValueConverterException(notADate.getMessage(Locale.getDefault()), node, notADate);
			} catch (QuantityFormatException notANumber) {
				throw new ValueConverterException(NLS.bind(Messages.notANumber, words), node, notANumber);
			} catch (UnknownDecisionException unknown) {
				throw new ValueConverterException(NLS.bind(Messages.notADecision, words), node, unknown);
			} catch (RhythmFormatException notARhythm) {
				throw new ValueConverterException(NLS.bind(Messages.notARhythm, words), node, notARhythm);
			}
		}

		@Override
		public String toString(T value) {
			return print.apply(value);
		}
	}

	/** The words of a node with one blank between two, whatever stands between them. */
	private static String visibleText(INode node) {
		StringBuilder text = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				text.append(text.isEmpty() ? "" : " ").append(leaf.getText());
			}
		}
		return text.toString();
	}
}
