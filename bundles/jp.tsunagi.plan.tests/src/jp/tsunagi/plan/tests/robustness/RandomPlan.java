package jp.tsunagi.plan.tests.robustness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import jp.tsunagi.plan.language.values.DecisionWord;
import jp.tsunagi.plan.tests.robustness.Word.Kind;

/** Makes up plans that hold any part of the language in any order, as lists of words. */
final class RandomPlan {

	private static final List<String> NAMES = List.of("買物", "移動販売", "屛風ヶ浦", "会場数", "見守り・つながり", "NPO法人", "A", "50人", "1,200円",
			"13:30", "R4/9", "𠮷野家", "ｶﾌｪ", "おじさんプロジェクト", "久良岐丘 移動販売", "取組", "plan", "から", "a{b}", "※印", "「名」", "\"", "\\", "、",
			"サロン：さくら", "https://example.jp/", "か\u0301", "😀", "全角　空白", "/* */", "続\n行");

	private static final List<String> PLAIN_WORDS = List.of("見守り・つながり", "生活支援", "継続", "A", "50");

	private static final List<String> QUANTITIES = List.of("4か所", "12万円", "40,000円", "６０，０００円", "62.5%", "約30人", "1万2千5百円", "-3");

	private static final List<String> YEARS = List.of("令和4年度", "R4年度", "2022年度", "FY2022");

	private static final List<String> INTERVALS = List.of("毎週", "月1回", "隔週", "３ヶ月ごと", "10日ごと", "monthly", "every-2-weeks");

	private static final List<String> SPANS = List.of("1か月", "半年", "２年間", "6-weeks", "1-day");

	private final RandomGenerator random;

	private final List<Word> words = new ArrayList<>();

	private RandomPlan(RandomGenerator random) {
		this.random = random;
	}

	/** The words of a file with up to three plans. */
	static List<Word> words(RandomGenerator random) {
		RandomPlan plan = new RandomPlan(random);
		plan.times(3, plan::plan);
		return List.copyOf(plan.words);
	}

	private void plan() {
		named("Plan");
		block(8, () -> any(() -> list("Area"), () -> attribute("Council", this::name), () -> list("Authors"),
				() -> attribute("Period", this::period), () -> list("PreviousPlan"), () -> list("SuperiorPlan"),
				() -> attribute("Vision", this::text), this::situation, this::issue, this::budget, this::pillar, this::goal, this::action,
				this::undertaking, this::review));
	}

	private void situation() {
		attribute("Situation", this::text);
		maybe(() -> list("Evidence"));
	}

	private void issue() {
		named("Issue");
		times(3, () -> any(() -> list("Evidence"), () -> list("Needs"), () -> list("CommunityIssue")));
	}

	private void pillar() {
		named("Pillar");
		maybe(() -> block(3, () -> any(this::goal, this::action, this::undertaking)));
	}

	private void goal() {
		named("Goal");
		maybe(() -> block(4, () -> any(() -> list("Issue"), this::indicator, this::action, this::undertaking)));
	}

	private void indicator() {
		named("Indicator");
		times(4, () -> any(() -> attribute("IndicatorSource", this::name), () -> value("Baseline"), () -> value("Target"),
				() -> attribute("Unit", this::name), this::measurement));
	}

	private void value(String keyword) {
		attribute(keyword, this::quantity);
		maybe(() -> {
			add(Kind.OPEN_PAREN, "(");
			date();
			add(Kind.CLOSE_PAREN, ")");
		});
	}

	private void measurement() {
		attribute("Measured", this::date);
		quantity();
		maybe(this::text);
	}

	private void action() {
		named("Action");
		times(4, this::actionAttribute);
		maybe(() -> block(5, () -> any(this::actionAttribute, () -> attribute("Period", this::period), () -> list("Needs"),
				() -> list("Issue"), this::budget, this::indicator, this::undertaking)));
	}

	private void actionAttribute() {
		any(() -> attribute("Category", this::name), () -> list("Owner"), () -> list("Partners"), () -> list("Bodies"),
				() -> attribute("Place", this::name), () -> attribute("Frequency", this::name), () -> attribute("TargetGroup", this::name));
	}

	private void budget() {
		keyword("Budget");
		maybe(() -> add(Kind.WORD, pick(YEARS)));
		quantity();
		times(3, () -> any(() -> {
			attribute("Item", this::name);
			quantity();
			maybe(this::text);
		}, () -> {
			attribute("Funding", this::name);
			maybe(this::quantity);
		}));
	}

	private void undertaking() {
		any(this::milestone, this::training, this::event, this::remark);
	}

	private void remark() {
		any(this::note, () -> list("Document"));
	}

	private void note() {
		keyword("Note");
		maybe(() -> add(Kind.WORD, pick(PLAIN_WORDS)));
		text();
		maybe(() -> attribute("By", this::name));
		maybe(() -> attribute("Date", this::date));
	}

	private void training() {
		named("Training");
		maybe(() -> block(4, () -> any(() -> attribute("Programme", this::name), () -> attribute("TargetGroup", this::name),
				() -> list("Owner"), () -> list("Partners"), this::step, this::remark)));
	}

	private void step() {
		named("Step");
		Runnable attribute = () -> any(() -> attribute("Planned", this::date), () -> attribute("Held", this::date),
				() -> attribute("Content", this::text), () -> attribute("Place", this::name),
				() -> attribute("Attendance", this::quantity), () -> attribute("Completions", this::quantity));
		times(4, attribute);
		maybe(() -> block(2, () -> any(attribute, this::remark)));
	}

	private void event() {
		named("Event");
		Runnable attribute = () -> any(() -> attribute("EventSource", this::name), () -> attribute("Planned", this::date),
				() -> attribute("Held", this::date), () -> attribute("Attendance", this::quantity), () -> list("Organizer"));
		times(4, attribute);
		maybe(() -> block(3, () -> any(attribute, () -> attribute("Place", this::name), () -> attribute("TargetGroup", this::name),
				this::remark)));
	}

	private void milestone() {
		named("Milestone");
		Runnable attribute = () -> any(() -> attribute("Planned", this::date), () -> attribute("Forecast", this::date),
				() -> attribute("Done", this::date), () -> list("Predecessors"), this::change, () -> {
					attribute("Dropped", this::date);
					maybe(() -> attribute("Reason", this::text));
				});
		times(5, attribute);
		maybe(() -> block(4, () -> any(attribute, () -> list("Owner"), () -> attribute("Result", this::text), this::followUp,
				this::remark)));
	}

	private void followUp() {
		named("FollowUp");
		times(3, () -> any(() -> {
			attribute("Frequency", this::rhythm);
			times(2, () -> {
				add(Kind.COMMA, ",");
				rhythm();
			});
		}, () -> {
			attribute("Held", this::date);
			maybe(() -> attribute("Record", this::name));
			maybe(this::text);
		}));
	}

	private void rhythm() {
		add(Kind.WORD, pick(INTERVALS));
		maybe(() -> add(Kind.WORD, pick(SPANS)));
	}

	private void change() {
		attribute("Changed", this::date);
		add(Kind.ARROW, "→");
		date();
		maybe(() -> attribute("Reason", this::text));
		maybe(() -> attribute("Date", this::date));
	}

	private void review() {
		keyword("Review");
		add(Kind.WORD, pick(YEARS.subList(0, 3)));
		add(Kind.WORD, pick(List.of("上半期", "下半期")));
		maybe(() -> attribute("By", this::name));
		maybe(() -> block(5, () -> any(() -> attribute("Held", this::date), () -> list("Participants"), this::entry, this::note)));
	}

	private void entry() {
		any(() -> keyword("Overall"), () -> attribute("Goal", this::name), () -> attribute("Action", this::name),
				() -> attribute("Training", this::name));
		times(4, () -> any(() -> attribute("Evaluation", this::name), () -> attribute("Result", this::text),
				() -> attribute("Learning", this::text), () -> attribute("MergedInto", this::name), () -> list("Owner"),
				() -> attribute("Due", this::date), () -> list("CommunityIssue"), () -> {
					keyword("Next");
					any(this::text, () -> {
						add(Kind.WORD, pick(pick(DecisionWord.ALL).words()));
						maybe(this::text);
					});
				}));
	}

	private void named(String keyword) {
		attribute(keyword, this::name);
		maybe(this::text);
	}

	private void attribute(String keyword, Runnable value) {
		keyword(keyword);
		value.run();
	}

	private void list(String keyword) {
		attribute(keyword, this::name);
		times(5, () -> {
			add(Kind.COMMA, ",");
			name();
		});
	}

	private void name() {
		add(Kind.NAME, pick(NAMES));
		if (random.nextInt(5) == 0) {
			boolean wide = random.nextBoolean();
			add(Kind.NAME_PAREN, wide ? "（" : "(");
			add(Kind.NAME, pick(NAMES));
			add(Kind.NAME_PAREN, wide ? "）" : ")");
		}
	}

	private void text() {
		add(Kind.STRING, pick(NAMES).repeat(1 + random.nextInt(6)));
		times(2, () -> add(Kind.STRING, pick(NAMES).repeat(random.nextInt(4))));
	}

	private void period() {
		date();
		maybe(() -> {
			add(Kind.RANGE, "〜");
			maybe(this::date);
		});
	}

	private void date() {
		add(Kind.DATE, LocalDate.of(2019, 5, 1).plusDays(random.nextInt(2000)).toString());
	}

	private void quantity() {
		add(Kind.WORD, pick(QUANTITIES));
	}

	private void block(int parts, Runnable part) {
		add(Kind.OPEN, "{");
		times(parts, part);
		add(Kind.CLOSE, "}");
	}

	private void keyword(String name) {
		add(Kind.KEYWORD, name);
	}

	private void add(Kind kind, String value) {
		words.add(new Word(kind, value));
	}

	private void maybe(Runnable part) {
		times(1, part);
	}

	private void times(int most, Runnable part) {
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			part.run();
		}
	}

	private void any(Runnable... parts) {
		parts[random.nextInt(parts.length)].run();
	}

	private <T> T pick(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
