package jp.tsunagi.plan.tests.robustness;

import com.google.inject.Injector;

import jp.tsunagi.plan.language.PlanStandaloneSetup;

/** The language, which is created once for all tests here. */
final class PlanLanguage {

	static final Injector INJECTOR = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private PlanLanguage() {
	}
}
