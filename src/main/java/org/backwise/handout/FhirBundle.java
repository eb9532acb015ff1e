package org.backwise.handout;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;

/** The questions and the answers as HL7 FHIR R4, for a clinic's own programs. Names nobody. */
final class FhirBundle {

  private final Account account;

  FhirBundle(Account account) {
    this.account = account;
  }

  String json() {
    // Made with the first bundle, not with the service: it takes a second, and is kept.
    return FhirContext.forCached(FhirVersionEnum.R4)
        .newJsonParser()
        .setPrettyPrint(true)
        .encodeResourceToString(bundle());
  }

  Bundle bundle() {
    var names = new FhirNames(account.dialog());
    var bundle = new Bundle();
    bundle.setType(BundleType.COLLECTION).setTimestamp(Date.from(account.madeOn()));
    bundle.setLanguage(account.locale().toLanguageTag());
    add(
        bundle,
        "questionnaire-" + account.dialog().version(),
        new FhirQuestionnaire(account, names).resource());
    add(bundle, "response-" + account.key(), new FhirResponse(account, names).resource());
    return bundle;
  }

  private static void add(Bundle bundle, String name, Resource resource) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    bundle.addEntry().setFullUrl("urn:uuid:" + id).setResource(resource);
  }
}
