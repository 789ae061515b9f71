package jp.tsunagi.plan.language.ide.contentassist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.ide.keyword.PlanKeywords;
import jp.tsunagi.plan.language.ide.keyword.PlanWords;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.values.DecisionWord;
import jp.tsunagi.plan.rhythm.Rhythm;

/** Dates, years, decisions and words that usually stand at a place; they are proposals, anything else may be written too. */
final class ValueProposals {

	private static final int FIRST = 100;

	private static final int LAST = 190;

	/** Of what has been, not of what is planned. */
	private static final Set<String> PAST = Set.of("done", "held", "heldOn", "dropped", "on", "date", "baselineDate");

	/** 磯子 looks weekly in the first month, then less often. */
	private static final List<Rhythm> USUAL_RHYTHMS = Stream.of("毎週 1か月", "毎月", "毎月 1年", "隔週", "3か月ごと").map(Rhythm::parse)
			.toList();

	@Inject
	private PlanDates dates;

	@Inject
	private PhraseProposals phrases;

	@Inject
	private PlanKeywords keywords;

	List<Proposal> at(Place place) {
		List<Proposal> proposals = new ArrayList<>();
		place.assignments().forEach(assignment -> proposals.addAll(values(place, assignment)));
		if (isHalfYearWithoutHalf(place)) {
			proposals.addAll(proposals(List.of("上半期", "下半期"), ""));
		}
		return proposals;
	}

	private List<Proposal> values(Place place, Assignment assignment) {
		String rule = assignment.getTerminal() instanceof RuleCall call ? call.getRule().getName() : "";
		return switch (rule) {
			case "FuzzyDate" -> dates(place, assignment.getFeature());
			case "Period" -> proposals(dates.periods(place), "");
			case "FiscalYear" -> proposals(dates.years(place), "");
			case "HalfYear" -> halves(place);
			case "Decision" -> proposals(decisions(place), "");
			case "Rhythm" -> proposals(USUAL_RHYTHMS.stream().map(rhythm -> rhythm.in(language(place))).toList(), "");
			case "Phrase", "Category" -> phrases.of(place, assignment);
			case "Text" -> List.of(new Proposal("\"…\"", "\"$1\"", true, CompletionItemKind.Text, Messages.text, "", List.of("\""),
					LAST));
			default -> List.of();
		};
	}

	private List<Proposal> halves(Place place) {
		List<Proposal> halves = new ArrayList<>(proposals(dates.halves(place), ""));
		Proposal next = halves.getFirst();
		halves.set(0, Proposal.value(next.label(), Messages.nextReview, next.rank()));
		return halves;
	}

	private static boolean isHalfYearWithoutHalf(Place place) {
		return place.before().map(leaf -> leaf.getParent()).filter(node -> node.getGrammarElement() instanceof RuleCall call
				&& call.getRule().getName().equals("HalfYear")).filter(node -> !node.getText().matches("(?s).*[上下前後].*")).isPresent();
	}

	private List<String> decisions(Place place) {
		KeywordLanguage language = language(place);
		return DecisionWord.ALL.stream().map(word -> word.in(language)).toList();
	}

	private KeywordLanguage language(Place place) {
		return PlanWords.before(place.word().start(), place.resource(), keywords) == PlanWords.ENGLISH ? KeywordLanguage.ENGLISH
				: KeywordLanguage.JAPANESE;
	}

	private List<Proposal> dates(Place place, String feature) {
		WrittenCalendar style = dates.style(place);
		LocalDate today = dates.today();
		YearMonth month = YearMonth.from(today);
		FiscalYear year = FiscalYear.of(today);
		Map<String, String> found = new LinkedHashMap<>();
		if (PAST.contains(feature)) {
			found.put(style.print(FuzzyDate.of(today)), Messages.today);
			found.put(style.print(FuzzyDate.ofMonth(month)), Messages.thisMonth);
			found.put(style.print(FuzzyDate.ofMonth(month.minusMonths(1))), Messages.lastMonth);
		} else {
			found.put(style.print(FuzzyDate.ofMonth(month.plusMonths(1))), Messages.nextMonth);
			found.put(style.print(FuzzyDate.ofMonth(month)), Messages.thisMonth);
			found.put(style.print(FuzzyDate.of(today)), Messages.today);
		}
		found.putIfAbsent(style.print(endOf(year)), Messages.endOfYear);
		found.putIfAbsent(style.print(endOf(year.next())), Messages.endOfNextYear);
		place.plan().map(Plan::getPeriod).flatMap(Period::to)
				.ifPresent(end -> found.putIfAbsent(style.print(FuzzyDate.ofMonth(YearMonth.from(end.latest()))), Messages.endOfPlan));
		List<Proposal> proposals = new ArrayList<>();
		found.forEach((text, detail) -> proposals.add(Proposal.value(text, detail, FIRST + proposals.size())));
		return proposals;
	}

	private static FuzzyDate endOf(FiscalYear year) {
		return FuzzyDate.parse(year.startYear() + "年度末");
	}

	static List<Proposal> proposals(List<String> values, String detail) {
		List<Proposal> proposals = new ArrayList<>();
		values.forEach(value -> proposals.add(Proposal.value(value, detail, FIRST + proposals.size())));
		return proposals;
	}
}
