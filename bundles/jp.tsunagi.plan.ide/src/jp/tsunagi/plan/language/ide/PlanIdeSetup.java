package jp.tsunagi.plan.language.ide;

import java.time.Clock;
import java.util.List;

import com.google.inject.Module;

import jp.tsunagi.plan.language.PlanRuntimeModule;
import jp.tsunagi.plan.language.PlanStandaloneSetup;

/** The language together with its editor services. */
public class PlanIdeSetup extends PlanStandaloneSetup {

	/** The language on the day that {@code clock} says. */
	public PlanIdeSetup(Clock clock) {
		super(clock);
	}

	@Override
	protected List<Module> modules() {
		return List.of(new PlanRuntimeModule(), new PlanIdeModule());
	}
}
