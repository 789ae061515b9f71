package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.milestone.chart.time.TimeBand;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Above time stand fiscal years, half-years, months, weeks and days, as there is room for them. */
class TimeBandsTest {

	private static final double WIDTH = 900;

	private static List<List<String>> labels(CalendarStyle style, LocalDate first, double days) {
		return new TimeBands(SamplePlan.CALENDAR, style).of(TimeScale.of(first, days, WIDTH), WIDTH).stream()
				.map(band -> band.cells().stream().map(TimeBand.Cell::label).toList()).toList();
	}

	@Test
	void aYearIsShownInHalfYearsAndMonths() {
		assertEquals(List.of(List.of("令和4年度"), List.of("上半期", "下半期"),
				List.of("4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", "1月", "2月", "3月")),
				labels(CalendarStyle.JAPANESE, LocalDate.of(2022, 4, 1), 365));
		assertEquals(List.of(List.of("FY2022"), List.of("H1", "H2"),
				List.of("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar")),
				labels(CalendarStyle.ISO, LocalDate.of(2022, 4, 1), 365));
	}

	@Test
	void aWeekIsShownInDays() {
		assertEquals(List.of(List.of("令和4年度上半期"), List.of("9月"), List.of("12 月", "13 火", "14 水", "15 木", "16 金", "17 土", "18 日")),
				labels(CalendarStyle.JAPANESE, LocalDate.of(2022, 9, 12), 7));
		assertEquals("12 Mon", labels(CalendarStyle.ISO, LocalDate.of(2022, 9, 12), 7).get(2).getFirst());
	}

	@Test
	void aQuarterIsShownInWeeksFromMonday() {
		List<List<String>> labels = labels(CalendarStyle.JAPANESE, LocalDate.of(2022, 9, 12), 91);
		assertEquals(List.of("令和4年度上半期", "令和4年度下半期"), labels.getFirst());
		assertEquals("12\u301c18", labels.get(2).getFirst());
	}

	@Test
	void fiveYearsAreShownInYearsHalfYearsAndMonths() {
		List<List<String>> labels = labels(CalendarStyle.JAPANESE, LocalDate.of(2019, 4, 1), 5 * 365.25);
		assertEquals(List.of("令和元年度", "令和2年度", "令和3年度", "令和4年度", "令和5年度"), labels.getFirst().subList(0, 5));
		assertEquals("4", labels.get(2).getFirst());
	}

	@ParameterizedTest
	@EnumSource(CalendarStyle.class)
	void cellsFollowEachOtherAndLabelsFit(CalendarStyle style) {
		for (int month : new int[] {4, 1, 10}) {
			TimeBands bands = new TimeBands(new PlanCalendar(new FiscalCalendar(month)), style);
			for (double days = 7; days < 10000 * 366; days *= 1.13) {
				for (LocalDate first : List.of(TimeScale.FIRST, LocalDate.of(1, 7, 3), LocalDate.of(2022, 4, 1), LocalDate.of(9998, 1, 1),
						TimeScale.LAST)) {
					check(bands.of(TimeScale.of(first, days, WIDTH), WIDTH), days + " days from " + first);
				}
			}
		}
	}

	private static void check(List<TimeBand> bands, String given) {
		assertTrue(!bands.isEmpty() && bands.size() <= TimeBands.MOST, given);
		for (TimeBand band : bands) {
			assertTrue(band.cells().size() <= 80, () -> given + " " + band.cells().size());
			for (int i = 0; i < band.cells().size(); i++) {
				TimeBand.Cell cell = band.cells().get(i);
				assertTrue(cell.x() < WIDTH && cell.x() + cell.width() > 0 || band.cells().size() == 1, given);
				double seen = Math.min(WIDTH, cell.x() + cell.width()) - Math.max(0, cell.x());
				assertTrue(cell.label().isEmpty() || TextMeasure.standard().width(cell.label(), TimeBands.LETTERS, false) <= seen, given);
				if (i > 0) {
					assertEquals(band.cells().get(i - 1).last().plusDays(1), cell.first(), given);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {15, 40, 100, 500, 9998})
	void manyYearsStandTogether(int years) {
		List<List<String>> labels = labels(CalendarStyle.WESTERN, LocalDate.of(1, 4, 1), years * 365.25);
		assertTrue(labels.getFirst().stream().filter(label -> !label.isEmpty()).count() >= 4, labels.toString());
	}

	@ParameterizedTest
	@EnumSource(CalendarStyle.class)
	void whatIsSeenAsAWholeIsCalledAlike(CalendarStyle style) {
		for (double days = 7; days < 60 * 366; days *= 1.07) {
			for (TimeBand band : new TimeBands(SamplePlan.CALENDAR, style).of(TimeScale.of(LocalDate.of(2022, 4, 7), days, WIDTH), WIDTH)) {
				List<String> forms = band.cells().stream().filter(cell -> cell.x() >= 0 && cell.x() + cell.width() <= WIDTH)
						.map(cell -> form(cell.label())).distinct().toList();
				assertTrue(forms.size() <= 1 && !forms.contains(""), () -> forms + " " + band);
			}
		}
	}

	/** What a name looks like whatever it names. */
	private static String form(String label) {
		return label.replaceAll("[0-9]+|元", "0").replaceAll("(?<= )[月火水木金土日]", "曜").replaceAll("[上下]", "上")
				.replaceAll("[A-Z][a-z]+", "Abc");
	}
}
