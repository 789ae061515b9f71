package jp.tsunagi.plan.language;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.plan.PlanPackage;

/** Creates the language and registers it with EMF; the product has no other way to start it. */
public class PlanStandaloneSetup extends PlanStandaloneSetupGenerated {

	private final Clock clock;

	/** The language as of today. */
	public PlanStandaloneSetup() {
		this(Clock.systemDefaultZone());
	}

	/** The language on the day that {@code clock} says. */
	public PlanStandaloneSetup(Clock clock) {
		this.clock = clock;
	}

	@Override
	public final Injector createInjector() {
		List<Module> modules = new ArrayList<>(modules());
		modules.add(binder -> binder.bind(Clock.class).toInstance(clock));
		return Guice.createInjector(Modules2.mixin(modules.toArray(Module[]::new)));
	}

	/** What the language consists of, later modules override earlier ones. */
	protected List<Module> modules() {
		return List.of(new PlanRuntimeModule());
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		// Xtext does not register imported packages; outside OSGi nobody else does
		EPackage.Registry.INSTANCE.putIfAbsent(CoordinationPackage.eNS_URI, CoordinationPackage.eINSTANCE);
		EPackage.Registry.INSTANCE.putIfAbsent(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
