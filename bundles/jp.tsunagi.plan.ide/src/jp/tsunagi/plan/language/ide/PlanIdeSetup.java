package jp.tsunagi.plan.language.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import jp.tsunagi.plan.language.PlanRuntimeModule;
import jp.tsunagi.plan.language.PlanStandaloneSetup;

/** The language together with its editor services. */
public class PlanIdeSetup extends PlanStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new PlanIdeModule()));
	}
}
