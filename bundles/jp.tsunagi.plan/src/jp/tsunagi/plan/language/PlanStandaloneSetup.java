package jp.tsunagi.plan.language;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.plan.PlanPackage;

/** Creates the language and registers it with EMF; the product has no other way to start it. */
public class PlanStandaloneSetup extends PlanStandaloneSetupGenerated {

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		// Xtext does not register imported packages; outside OSGi nobody else does
		EPackage.Registry.INSTANCE.putIfAbsent(CoordinationPackage.eNS_URI, CoordinationPackage.eINSTANCE);
		EPackage.Registry.INSTANCE.putIfAbsent(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
