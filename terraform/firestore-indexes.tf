# Indexes for exactly the queries that the code declares (functions/runtime/store/collections.ts, by `npm run generate`).
# Everything else is exempt: an index on a field that only grows (times, counters) limits a collection to 500 writes a second.
locals {
  collections = jsondecode(file("${path.module}/collections.json"))

  # A declared index serves both directions, unless it says otherwise; Firestore needs one of each.
  declared_indexes = flatten([
    for collection, spec in local.collections : [
      for fields in spec.indexes : [
        for direction in lookup(spec, "ascending", false) && length(fields) > 1 ? ["ASCENDING"] : ["ASCENDING", "DESCENDING"] : [
          for scope in contains(lookup(spec, "scanned", []), fields) ? ["COLLECTION", "COLLECTION_GROUP"] : ["COLLECTION"] : {
            collection = collection, fields = fields, direction = direction, scope = scope
          }
        ]
      ]
    ]
  ])
  # Scheduled work reads across tenants oldest first.
  wanted_indexes    = [for index in local.declared_indexes : index if index.scope == "COLLECTION" || index.direction == "ASCENDING"]
  composite_indexes = { for index in local.wanted_indexes : "${index.collection}/${join(",", index.fields)}/${lower(index.direction)}/${lower(index.scope)}" => index if length(index.fields) > 1 }
  single_indexes    = { for index in local.wanted_indexes : "${index.collection}/${index.fields[0]}" => index... if length(index.fields) == 1 }

  vectors = merge([
    for collection, spec in local.collections : {
      for filters in distinct([[], spec.vector.filters]) : "${collection}/${join(",", concat(filters, [spec.vector.field]))}" => {
        collection = collection, filters = filters, field = spec.vector.field, dimensions = spec.vector.dimensions
      }
    } if lookup(spec, "vector", null) != null
  ]...)
}

resource "google_firestore_index" "composite" {
  for_each = local.composite_indexes

  database    = google_firestore_database.this.name
  collection  = each.value.collection
  query_scope = each.value.scope

  dynamic "fields" {
    for_each = each.value.fields

    content {
      field_path = fields.value
      order      = fields.key == length(each.value.fields) - 1 ? each.value.direction : "ASCENDING"
    }
  }
}

resource "google_firestore_index" "vector" {
  for_each = local.vectors

  database   = google_firestore_database.this.name
  collection = each.value.collection

  dynamic "fields" {
    for_each = each.value.filters

    content {
      field_path = fields.value
      order      = "ASCENDING"
    }
  }

  fields {
    field_path = each.value.field

    vector_config {
      dimension = each.value.dimensions
      flat {}
    }
  }
}

# Every collection: no field is indexed by itself …
resource "google_firestore_field" "exempt" {
  for_each = local.collections

  database   = google_firestore_database.this.name
  collection = each.key
  field      = "*"

  index_config {}
}

# … but the ones that a declared index of one field names.
resource "google_firestore_field" "indexed" {
  for_each = local.single_indexes

  database   = google_firestore_database.this.name
  collection = each.value[0].collection
  field      = each.value[0].fields[0]

  index_config {
    dynamic "indexes" {
      for_each = each.value

      content {
        order       = indexes.value.direction
        query_scope = indexes.value.scope
      }
    }
  }

  depends_on = [google_firestore_field.exempt]
}

# Firestore deletes what has passed the time in this field, within about a day.
resource "google_firestore_field" "ttl" {
  for_each = { for collection, spec in local.collections : collection => spec.ttl if lookup(spec, "ttl", null) != null }

  database   = google_firestore_database.this.name
  collection = each.key
  field      = each.value

  ttl_config {}
  index_config {}

  depends_on = [google_firestore_field.exempt]
}
