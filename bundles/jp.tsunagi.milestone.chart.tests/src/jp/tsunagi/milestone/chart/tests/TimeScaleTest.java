package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.Window;

/** Days and pixels lead to each other, at each zoom and at both ends of time. */
class TimeScaleTest {

	private static final double WIDTH = 1000;

	@Test
	void eachDayIsWhereItIsFound() {
		Random random = new Random(6);
		for (int i = 0; i < 5000; i++) {
			TimeScale scale = random(random);
			LocalDate day = day(random);
			String given = scale + " " + day;
			assertEquals(day, scale.dayAt(scale.x(day)), given);
			assertEquals(day, scale.dayAt(scale.middle(day)), given);
			assertEquals(scale.end(day), scale.x(day.plusDays(1)), 1e-3 * scale.dayWidth(), given);
			if (!day.equals(TimeScale.FIRST)) {
				assertEquals(day.minusDays(1), scale.dayAt(scale.x(day) - scale.dayWidth() / 100), given);
			}
		}
	}

	@Test
	void laterIsFurtherRight() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			TimeScale scale = random(random);
			LocalDate one = day(random);
			LocalDate other = day(random);
			assertEquals(Integer.signum(one.compareTo(other)), (int) Math.signum(scale.x(one) - scale.x(other)));
			double x = random.nextDouble(-1e6, 1e6);
			assertTrue(!scale.dayAt(x).isAfter(scale.dayAt(x + random.nextDouble(1000))));
		}
	}

	private static TimeScale random(Random random) {
		return TimeScale.of(day(random), random.nextDouble(TimeScale.FEWEST_DAYS, TimeScale.MOST_DAYS), WIDTH)
				.moved(random.nextDouble(-50, 50));
	}

	private static LocalDate day(Random random) {
		return LocalDate.ofEpochDay(random.nextLong(TimeScale.FIRST.toEpochDay(), TimeScale.LAST.toEpochDay() + 1));
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.01, 0.5, 0.99, 1.5, 40})
	void whatThePointerIsOnStaysThereWhileZooming(double factor) {
		TimeScale scale = TimeScale.of(LocalDate.of(2022, 4, 1), 365, WIDTH);
		LocalDate under = scale.dayAt(333);
		TimeScale zoomed = scale.zoomed(factor, 333, WIDTH);
		assertEquals(under, zoomed.dayAt(333));
		assertTrue(WIDTH / zoomed.dayWidth() >= TimeScale.FEWEST_DAYS - 1e-9 && WIDTH / zoomed.dayWidth() <= TimeScale.MOST_DAYS + 1e-9);
	}

	@Test
	void zoomingInAndOutAgainChangesNothing() {
		TimeScale scale = TimeScale.of(LocalDate.of(2022, 4, 1), 365, WIDTH);
		TimeScale back = scale.zoomed(2, 200, WIDTH).zoomed(0.5, 200, WIDTH);
		assertEquals(scale.start(), back.start(), 1e-9);
		assertEquals(scale.dayWidth(), back.dayWidth(), 1e-9);
	}

	@Test
	void timeEndsWhereYearsHaveNoName() {
		TimeScale scale = TimeScale.of(LocalDate.of(2022, 4, 1), 365, WIDTH);
		assertEquals(TimeScale.FIRST, scale.dayAt(-1e12));
		assertEquals(TimeScale.LAST, scale.dayAt(1e12));
		assertEquals(TimeScale.FIRST, scale.moved(-1e12).dayAt(0));
		assertEquals(TimeScale.LAST, scale.moved(1e12).dayAt(0));
		assertEquals(new Window(TimeScale.LAST, TimeScale.LAST), scale.moved(1e12).shown(WIDTH));
	}

	@Test
	void whatIsShownIsAllOfAWindow() {
		Window year = new Window(LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31));
		assertEquals(year, TimeScale.showing(year, WIDTH).shown(WIDTH));
		Window day = Window.of(LocalDate.of(2022, 9, 15));
		assertEquals(new Window(LocalDate.of(2022, 9, 12), LocalDate.of(2022, 9, 18)), TimeScale.showing(day, WIDTH).shown(WIDTH));
	}

	@Test
	void daysHaveAWidth() {
		assertThrows(IllegalArgumentException.class, () -> new TimeScale(0, 0));
		assertThrows(IllegalArgumentException.class, () -> new TimeScale(Double.NaN, 1));
		assertTrue(TimeScale.of(LocalDate.of(2022, 4, 1), 30, 0).dayWidth() > 0);
	}

	@Test
	void moreThanFiveYearsAreKeptButNotReachedByZooming() {
		TimeScale decade = TimeScale.of(LocalDate.of(2022, 4, 1), 3650, WIDTH);
		assertEquals(decade, decade.zoomed(0.5, 0, WIDTH));
		assertEquals(TimeScale.MOST_DAYS, WIDTH / decade.zoomed(3, 0, WIDTH).zoomed(0.1, 0, WIDTH).dayWidth(), 1e-6);
	}
}
