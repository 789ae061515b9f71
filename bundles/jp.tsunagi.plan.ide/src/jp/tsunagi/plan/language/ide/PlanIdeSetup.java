package jp.tsunagi.plan.language.ide;

import java.time.Clock;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

import jp.tsunagi.plan.language.PlanRuntimeModule;
import jp.tsunagi.plan.language.PlanStandaloneSetup;

/** The language together with its editor services. */
public class PlanIdeSetup extends PlanStandaloneSetup {

	private final Clock clock;

	/** The language as of today. */
	public PlanIdeSetup() {
		this(Clock.systemDefaultZone());
	}

	/** The language on the day that {@code clock} says. */
	public PlanIdeSetup(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Injector createInjector() {
		Module today = binder -> binder.bind(Clock.class).toInstance(clock);
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new PlanIdeModule(), today));
	}
}
